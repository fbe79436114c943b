package org.letopis.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whatever lies in the folder: a clear line each, never a stack trace, nothing half-written.
class BadInputTest {
    private static final String GOOD =
            """
            <html lang="ru"><head><meta charset="utf-8"><title>Мост закрыт</title></head><body><article>
            <h1>Мост через Тихую закрыли на ремонт</h1>
            <p>Мост через реку Тихую в Верхнем Яре закрыли на ремонт 11 апреля, сообщает администрация города.</p>
            <p>Работы продлятся до 30 апреля, движение переведено на объездную дорогу через соседнее село.</p>
            </article></body></html>
            """;

    @TempDir Path folder;

    @Test
    void eachIsRefusedWithItsReasonAndTheRestIsRead() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("good.html"), GOOD);
        Files.writeString(pages.resolve("empty.html"), "");
        Files.write(
                pages.resolve("picture.html"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 1});
        Files.writeString(pages.resolve("deep.html"), "<div>".repeat(100_000) + "глубоко");
        try (var large = new RandomAccessFile(pages.resolve("large.html").toFile(), "rw")) {
            large.setLength(200_000_000);
        }
        Files.writeString(pages.resolve("style.css"), "p { color: red }");

        Session session =
                Session.of(
                        "build",
                        pages,
                        folder.resolve("gone.html"),
                        "-o",
                        folder.resolve("dossier"),
                        "--lang",
                        "en");

        assertThat(session.exitCode()).isEqualTo(Letopis.REFUSED);
        assertThat(session.err())
                .contains("empty.html: an empty file")
                .contains("picture.html: not a text")
                .contains("deep.html: no report found in it")
                .contains("large.html: the file is too large (200 MB")
                .contains("gone.html: the file cannot be read")
                .contains(
                        "Files found: 7",
                        "  read: 1",
                        "  refused: 5",
                        "  passed over, not pages: 1 (.css 1)")
                .doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("dossier/index.html")).exists();
    }

    @Test
    void aWrongCharsetComesOutRight() throws IOException {
        Path page = folder.resolve("page.html");
        Files.write(page, GOOD.getBytes(Charset.forName("windows-1251")));
        Session session = Session.of("read", "--json", page);
        assertThat(session.exitCode()).isEqualTo(Letopis.ALL_WELL);
        assertThat(session.out()).contains("Мост через Тихую закрыли на ремонт");
    }

    @Test
    void nothingReadGivesNoDossier() throws IOException {
        Path page = Files.writeString(folder.resolve("empty.txt"), " \n");
        Session session = Session.of("build", page, "-o", folder.resolve("dossier"));
        assertThat(session.exitCode()).isEqualTo(Letopis.REFUSED);
        assertThat(session.err()).contains("пустой файл");
        assertThat(folder.resolve("dossier")).doesNotExist();
    }

    @Test
    void aFolderOfTheUsersIsNeverReplaced() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), GOOD);
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(precious.resolve("thesis.txt"), "три года работы");
        Session session = Session.of("build", page, "-o", precious);
        assertThat(session.exitCode()).isEqualTo(Letopis.WRONG_USAGE);
        assertThat(session.err()).contains("thesis.txt", "not of our making");
        assertThat(precious.resolve("thesis.txt")).hasContent("три года работы");
    }

    @Test
    void anEarlierDossierIsReplacedAndNothingElseIsLeft() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), GOOD);
        Path dossier = folder.resolve("dossier");
        assertThat(Session.of("build", page, "-o", dossier).exitCode()).isEqualTo(Letopis.ALL_WELL);
        assertThat(Session.of("build", page, "-o", dossier).exitCode()).isEqualTo(Letopis.ALL_WELL);
        assertThat(folder).isDirectoryNotContaining("glob:**/.letopis*");
        assertThat(dossier.resolve("index.html")).exists();
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaidBeforeAnyWork() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), GOOD);
        Path file = Files.writeString(folder.resolve("file"), "");
        Session session = Session.of("build", page, "-o", file.resolve("dossier"));
        assertThat(session.exitCode()).isEqualTo(Letopis.WRONG_USAGE);
        assertThat(session.err()).contains("cannot be written", "is no folder");
    }

    @Test
    void aReadOnlyFolderIsSaidBeforeAnyWork() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), GOOD);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assertThat(closed.toFile().setWritable(false)).isTrue();
        Assumptions.assumeFalse(Files.isWritable(closed), "this user can write everywhere");
        Session session = Session.of("build", page, "-o", closed.resolve("dossier"));
        assertThat(session.exitCode()).isEqualTo(Letopis.WRONG_USAGE);
        assertThat(session.err()).contains("cannot be written");
    }

    @Test
    void ofTwoFilesWithOneNameTheSecondIsRefused() throws IOException {
        Path first =
                Files.writeString(
                        Files.createDirectory(folder.resolve("a")).resolve("page.html"), GOOD);
        Path second =
                Files.writeString(
                        Files.createDirectory(folder.resolve("b")).resolve("page.html"), GOOD);
        Path readings = folder.resolve("readings");
        Session session = Session.of("read", "--json", "-o", readings, first, second);
        assertThat(session.exitCode()).isEqualTo(Letopis.REFUSED);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains(second + ": имя уже занято (page.json)");
        assertThat(readings).isDirectoryContaining("glob:**/page.json");
    }

    @Test
    void wrongUsageSaysWhatWouldBeRight() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), GOOD);
        assertThat(Session.of("read", "--published", "вчера", page))
                .returns(Letopis.WRONG_USAGE, Session::exitCode)
                .extracting(Session::err)
                .asString()
                .contains("«вчера»", "2022-01-08");
        assertThat(Session.of("read", "--lang", "xx", page))
                .returns(Letopis.WRONG_USAGE, Session::exitCode)
                .extracting(Session::err)
                .asString()
                .contains("wanted ru or en");
        assertThat(Session.of("read", "--words", page))
                .returns(Letopis.WRONG_USAGE, Session::exitCode);
        assertThat(Session.of("build", page)).returns(Letopis.WRONG_USAGE, Session::exitCode);
        assertThat(Session.of()).returns(Letopis.WRONG_USAGE, Session::exitCode);
    }

    @Test
    void aFileOfTheUsersInADossierIsNotLost() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), GOOD);
        Path dossier = folder.resolve("dossier");
        assertThat(Session.of("build", page, "-o", dossier).exitCode()).isEqualTo(Letopis.ALL_WELL);
        Files.writeString(dossier.resolve("notes.txt"), "мои заметки");
        Session again = Session.of("build", page, "-o", dossier);
        assertThat(again.exitCode()).isEqualTo(Letopis.WRONG_USAGE);
        assertThat(again.err()).contains("notes.txt");
        assertThat(dossier.resolve("notes.txt")).hasContent("мои заметки");
    }

    @Test
    void aDossierAndTheAssetsOfASavedPageAreNotReadAsNews() throws IOException {
        Files.writeString(folder.resolve("page.html"), GOOD);
        Path assets = Files.createDirectory(folder.resolve("page_files"));
        Files.writeString(assets.resolve("frame.html"), GOOD + " ");
        Path dossier = folder.resolve("dossier");
        Session first = Session.of("build", folder, "-o", dossier, "--lang", "en");
        Session second = Session.of("build", folder, "-o", dossier, "--lang", "en");
        assertThat(first.err()).contains("Files found: 2", "  read: 1", "not pages: 1 (.html 1)");
        assertThat(second.err())
                .contains("Files found: 3", "  read: 1", "not pages: 2 (.html 1, dossier 1)");
    }

    @Test
    void anIndexThatFitsNothingIsSaid() throws IOException {
        Path page =
                Files.writeString(folder.resolve("page.txt"), "Паводок\n\nВода ушла 12 апреля.");
        Path index = folder.resolve("index.json");
        Files.writeString(index, "{\"other\": {\"outlet\": \"Вестник\"}}");
        assertThat(Session.of("read", "--plain", "--json", "--index", index, page).err())
                .contains("none of its 1 entries");
        Files.writeString(index, "{\"page\": {\"outlet\": 5}}");
        assertThat(Session.of("read", "--plain", "--json", "--index", index, page))
                .returns(Letopis.WRONG_USAGE, Session::exitCode)
                .extracting(Session::err)
                .asString()
                .contains("entry page: outlet is 5");
        Files.writeString(index, "{\"page\":\n oops}");
        assertThat(Session.of("read", "--plain", "--json", "--index", index, page).err())
                .contains("line 2")
                .doesNotContain("REDACTED");
    }
}
