package org.throughcare.service.web.model.risk;

import java.util.List;

/**
 * The risk management plan that stands.
 *
 * @param made when it was made and how long ago, in words
 * @param reviewed when it was last reviewed, in words
 * @param review by when it is to be reviewed, in words
 * @param settings what it does in each setting
 */
public record PlanShown(String made, String reviewed, String review, List<InSetting> settings) {
    /**
     * What is done in one setting.
     *
     * @param setting in words, as it reads after "in"
     * @param items what is done
     */
    public record InSetting(String setting, List<Item> items) {
        public InSetting {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing that is done.
     *
     * @param risk which risk it answers
     * @param action what is done
     * @param rests the sections it rests on, in words; empty where none is named
     */
    public record Item(String risk, String action, String rests) {}

    public PlanShown {
        settings = List.copyOf(settings);
    }
}
