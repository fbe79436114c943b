filedesc://a.arc 0.0.0.0 20230412000000 text/plain 69
1 0 Ours
URL IP-address Archive-date Content-type Archive-length

http://a.example/1 192.0.2.1 20230412100000 text/html 66
HTTP/1.1 200 OK
Content-Type: text/html

<p>Мост закрыли.</p>
