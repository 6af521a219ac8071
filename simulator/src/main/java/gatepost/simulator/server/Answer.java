package gatepost.simulator.server;

import gatepost.simulator.http.Reply;
import java.io.IOException;

/** The honest answer to a request: reads it, stores what it asks for, and says so. */
@FunctionalInterface
interface Answer {
  Reply give() throws IOException;
}
