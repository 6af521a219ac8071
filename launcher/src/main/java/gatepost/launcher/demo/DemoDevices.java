package gatepost.launcher.demo;

import gatepost.core.device.KeepDevices;
import gatepost.core.picture.Camera;
import gatepost.worker.picture.demo.DrawnScene;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Puts the demo school's tablets and its camera on its list of approved devices; anybody's own telephone is not on it. */
@Singleton
class DemoDevices {

    private final KeepDevices keep;
    private final DemoActors actors;

    DemoDevices(KeepDevices keep, DemoActors actors) {
        this.keep = keep;
        this.actors = actors;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void handle() {
        var office = actors.of(DemoPerson.OFFICE);
        keep.add(office, "Classroom iPads", DrawnScene.SCHOOL_TABLET);
        keep.add(office, "Office camera", new Camera("Canon", "EOS 250D", "203077004412"));
    }
}
