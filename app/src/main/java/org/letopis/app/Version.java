package org.letopis.app;

import picocli.CommandLine.IVersionProvider;

/// The version of this program, as its jar says.
final class Version implements IVersionProvider {
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"letopis " + number()};
    }
}
