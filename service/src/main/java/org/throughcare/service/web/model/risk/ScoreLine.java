package org.throughcare.service.web.model.risk;

import org.jspecify.annotations.Nullable;

/**
 * One score on a line of its own.
 *
 * @param name what it predicts
 * @param score in per cent, in words; "none" where there is none
 * @param band in words; empty where there is none
 * @param colour of its band, for a tag
 * @param rests what it rests on, in words; empty where nothing was computed
 * @param before the score before, in words; empty where there was none
 * @param history how its band has stood, or null where that is not drawn
 */
public record ScoreLine(
        String name,
        String score,
        String band,
        String colour,
        String rests,
        String before,
        @Nullable StepDrawing history) {}
