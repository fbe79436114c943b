package org.letopis.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// «НУР-СУЛТАН, 8 янв - Sputnik.»: where and when the report was sent, and by which agency.
///
/// @param place as printed
/// @param date with the year worked out; null where only place and agency are given
/// @param agency null where only the place and date are given
/// @param span in the report's text, closing mark included
public record Dateline(
        @Nullable String place, @Nullable LocalDate date, @Nullable String agency, Span span) {}
