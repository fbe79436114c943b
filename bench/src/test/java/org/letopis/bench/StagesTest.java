package org.letopis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/// Every stage does its work once on the example pages; nothing is timed.
class StagesTest {
    private static final Path PAGES =
            Path.of(System.getProperty("letopis.root", ".."), PageFolder.EXAMPLE);

    @Test
    void everyStageDoesItsWork() throws Exception {
        for (Stages.Stage stage : new Stages(PageFolder.pages(PAGES)).all()) {
            assertThat(stage.items()).as(stage.name()).isPositive();
            assertThat(stage.work().run()).as(stage.name()).isNotZero();
        }
    }
}
