package gatepost.worker.picture;

import gatepost.worker.picture.child.PictureLooker;
import gatepost.worker.picture.model.ModelFetch;
import gatepost.worker.picture.model.Models;
import jakarta.inject.Singleton;

/** What a process that looks at pictures does when it starts, so that the first picture need not wait. */
@Singleton
public class PictureStartup {

    private final Models models;
    private final PictureLooker looker;

    public PictureStartup(Models models, PictureLooker looker) {
        this.models = models;
        this.looker = looker;
    }

    /** Starts the child, and fetches the better detector in the background where it is missing and may be fetched. */
    public void start() {
        new ModelFetch(models).startInBackground();
        looker.warm();
    }
}
