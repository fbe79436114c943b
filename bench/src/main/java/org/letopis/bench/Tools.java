package org.letopis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Runs the program and the scorers, each as a process of its own, as a user would.
///
/// @param shared the folder with `tools/` and `data/`
/// @param work where readings and unpacked sets go
record Tools(Path shared, Path work) {
    Path data(String name) {
        return shared.resolve("data").resolve(name);
    }

    /// Reads files into an emptied folder of JSON.
    ///
    /// @param set names the folder
    /// @param arguments of `letopis read`, behind `--json -o`
    Path read(String set, String... arguments) throws IOException, InterruptedException {
        Path readings = emptied(work.resolve(set).resolve("readings"));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "org.letopis.app.Letopis"));
        command.addAll(List.of("read", "--json", "-o", readings.toString()));
        command.addAll(List.of(arguments));
        // 1: some files were refused; the scorers count these as empty.
        run(command, 0, 1);
        return readings;
    }

    /// What a scorer prints.
    String score(String scorer, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.addAll(List.of("python3", shared.resolve("tools").resolve(scorer).toString()));
        command.addAll(List.of(arguments));
        return run(command, 0);
    }

    /// What a scorer prints as JSON.
    JsonNode scoreJson(String scorer, String... arguments)
            throws IOException, InterruptedException {
        return new JsonMapper()
                .readTree(
                        score(
                                scorer,
                                Stream.concat(Stream.of(arguments), Stream.of("--json"))
                                        .toArray(String[]::new)));
    }

    /// Unpacks a packed set, once.
    Path unpacked(String name) throws IOException, InterruptedException {
        Path folder = work.resolve("unpacked");
        if (!Files.isDirectory(folder.resolve(name))) {
            Files.createDirectories(folder);
            run(
                    List.of(
                            "bash",
                            shared.resolve("tools/unpack.sh").toString(),
                            folder.toString(),
                            name),
                    0);
        }
        return folder.resolve(name);
    }

    static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    private String run(List<String> command, Integer... good)
            throws IOException, InterruptedException {
        Path errors = Files.createTempFile("letopis-bench", ".txt");
        try {
            Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (!List.of(good).contains(code)) {
                throw new IOException(
                        "exit code %d of: %s%n%s"
                                .formatted(
                                        code, String.join(" ", command), Files.readString(errors)));
            }
            return output;
        } finally {
            Files.delete(errors);
        }
    }
}
