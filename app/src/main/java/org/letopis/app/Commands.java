package org.letopis.app;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the commands, giving each the terminal.
record Commands(Terminal terminal) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == BuildCommand.class) {
            return type.cast(new BuildCommand(terminal));
        }
        if (type == ReadCommand.class) {
            return type.cast(new ReadCommand(terminal));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
