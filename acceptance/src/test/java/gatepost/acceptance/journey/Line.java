package gatepost.acceptance.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A page's line to the server, which can be slow and can break. */
record Line(CDPSession session) {

    /** The school's line on a slow morning, so that a photo takes long enough to be watched: bytes in a second. */
    private static final int SLOW = 1_500_000;
    private static final int AS_IT_IS = -1;

    static Line of(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        return new Line(session);
    }

    void slow() {
        becomes(false, SLOW);
    }

    void whole() {
        becomes(false, AS_IT_IS);
    }

    /** Ends what is on its way, too. */
    void broken() {
        becomes(true, AS_IT_IS);
    }

    private void becomes(boolean offline, int bytesInASecond) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", offline);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", AS_IT_IS);
        conditions.addProperty("uploadThroughput", bytesInASecond);
        session.send("Network.emulateNetworkConditions", conditions);
    }
}
