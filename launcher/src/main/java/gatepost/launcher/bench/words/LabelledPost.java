package gatepost.launcher.bench.words;

import java.util.Set;

/**
 * A post of which it is known whom it names.
 *
 * @param kind how the names are written
 * @param named roster ids of the pupils named in full; empty where there are none
 */
record LabelledPost(String kind, Set<String> named, String text) {
}
