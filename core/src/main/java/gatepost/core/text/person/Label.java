package gatepost.core.text.person;

/** What a word is in the name of a person. */
enum Label {
    OUTSIDE, FIRST, FURTHER;

    static final int COUNT = values().length;
}
