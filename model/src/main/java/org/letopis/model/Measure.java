package org.letopis.model;

/// What a figure counts.
public enum Measure {
    KILLED(true),
    INJURED(true),
    HOSPITALISED(true),
    MISSING(true),
    DETAINED(true),
    ARRESTED(true),
    ACCUSED(true),
    CONVICTED(true),
    EVACUATED(true),
    DISPLACED(true),
    RESCUED(true),
    INFECTED(true),
    PARTICIPANTS(true),
    /// Harmed in a way that the report does not say: пострадавшие.
    AFFECTED(true),
    PRESENT(true),
    EMPLOYED(true),
    DESTROYED(false),
    DAMAGED(false),
    BUILT(false),
    MONEY(false),
    PRICE(false),
    SHARE(false),
    CHANGE(false),
    DISTANCE_AREA_VOLUME_WEIGHT(false),
    VOTES(false),
    /// Anything else.
    COUNT(false);

    private final boolean ofPeople;

    Measure(boolean ofPeople) {
        this.ofPeople = ofPeople;
    }

    public boolean ofPeople() {
        return ofPeople;
    }
}
