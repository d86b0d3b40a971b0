package org.throughcare.practice.risk.calibration;

/**
 * What was predicted of one person, and what happened.
 *
 * @param chance the predicted chance, from 0 to 1
 * @param happened whether it happened within the time that the prediction is about
 */
public record Prediction(double chance, boolean happened) {
    public Prediction {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("a chance lies from 0 to 1: " + chance);
        }
    }
}
