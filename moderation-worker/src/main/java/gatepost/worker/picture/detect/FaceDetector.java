package gatepost.worker.picture.detect;

import gatepost.core.picture.Detector;
import gatepost.core.picture.FaceBox;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;

/** Finds faces. One instance serves one thread and holds native memory until closed. */
public interface FaceDetector extends AutoCloseable {

    /** Which detector this is, with its model's digest. */
    Detector identity();

    /** Every face and possible face in an upright 8-bit BGR picture, best score first, boxes inside the picture. */
    List<FaceBox> detect(Mat picture);

    @Override
    void close();
}
