package gatepost.launcher.bench.words;

import gatepost.core.text.FindingCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Numbers and addresses as people write them, and others that only look like them: a wrong check digit, one digit less, no such area. */
final class InventedDetails {

    private static final List<String> AROUND = List.of("Please note {} for the form.", "Contact: {}", "{} is on the label", "(see {})", "Ask the office about {}.",
            "Year 5: {}, thank you!", "It says\n{}\non the back.");
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final List<String> AREAS = List.of("LS", "M", "SW", "B", "EH", "CF", "BT", "YO", "N", "PL", "G", "HX", "W", "TS");
    private static final List<String> NO_AREAS = List.of("QZ", "XX", "JJ", "VV", "AQ", "ZZ");
    private static final List<String> AREA_CODES = List.of("0161 4## ####", "020 7### ####", "0113 2######", "(0121) 4## ####", "01904 6#####", "029 20## ####",
            "07### ######", "07### ### ###", "07#########", "+44 7### ######", "+447#########", "+44 (0)20 8### ####", "01904-6#####", "0800 ### ####");
    private static final List<String> NO_PHONES = List.of("£1#,###.##", "2024-0#-1# 1#:3#", "978-0-14-0328##-#", "invoice 5########", "07### ####", "1#/0#/2025",
            "12## 34## 56## 78##", "scores 12-3#, 15-2#", "07### ### ### ###", "+44 7### ##", "room 1#, page 2##");
    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";

    private final Random chance;

    InventedDetails(long seed) {
        this.chance = new Random(seed);
    }

    /** One text, with what it holds or only seems to hold. */
    record Example(String text, String value, boolean real) {
    }

    List<Example> of(FindingCode code, int count) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean real = i % 2 == 0;
            String value = switch (code) {
                case UPN -> upn(real);
                case NHS_NUMBER -> nhs(real);
                case PHONE -> digits(InventedRoll.pick(real ? AREA_CODES : NO_PHONES, chance));
                case EMAIL -> email(real);
                case POSTCODE -> postcode(real);
                default -> throw new IllegalArgumentException("No examples of " + code);
            };
            examples.add(new Example(InventedRoll.pick(AROUND, chance).replace("{}", value), value, real));
        }
        return examples;
    }

    private String upn(boolean real) {
        String digits = digits("############");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        int letter = (sum + (real ? 0 : 1 + chance.nextInt(CHECK_LETTERS.length() - 1))) % CHECK_LETTERS.length();
        String upn = CHECK_LETTERS.charAt(letter) + digits;
        String shown = !real && chance.nextInt(3) == 0 ? upn.substring(0, upn.length() - 1) : upn;
        return chance.nextInt(4) == 0 ? shown.toLowerCase(Locale.ROOT) : shown;
    }

    private String nhs(boolean real) {
        String digits = (1 + chance.nextInt(9)) + digits("########");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        if (check == 10) {
            return nhs(real);
        }
        String number = digits + (real ? check : (check + 1 + chance.nextInt(9)) % 10);
        String between = InventedRoll.pick(List.of("", " ", "-"), chance);
        return number.substring(0, 3) + between + number.substring(3, 6) + between + number.substring(6);
    }

    private String email(boolean real) {
        String name = InventedRoll.pick(List.of("anna.b", "j_smith", "office", "head+pta", "o'neil", "X.Y.2014", "mum-of-3"), chance) + chance.nextInt(100);
        String host = InventedRoll.pick(List.of("example.com", "mail.example.co.uk", "school-mail.sch.uk", "EXAMPLE.ORG", "a1.example.net"), chance);
        return real ? InventedRoll.pick(List.of(name + "@" + host, "<" + name + "@" + host + ">", name + " (at) " + host, "mailto:" + name + "@" + host), chance)
                : InventedRoll.pick(List.of(name + " @ the fair", "3@£2", name + "@", "@@" + host.replace('.', ' '), host, "meet @ 3.30pm", name + "@localhost"), chance);
    }

    private String postcode(boolean real) {
        String area = InventedRoll.pick(real ? AREAS : NO_AREAS, chance);
        String inward = digits("#") + letter() + letter();
        String code = area + digits("#") + (chance.nextInt(3) == 0 ? digits("#") : "") + (chance.nextInt(4) == 0 ? "" : " ") + inward;
        String other = InventedRoll.pick(List.of("room B" + digits("# #") + "th", "E" + digits("#") + " 4th", "Year " + digits("#") + " 2nd", "A4 80g", "P" + digits("# #"), code), chance);
        String shown = real ? code : other;
        return chance.nextInt(4) == 0 ? shown.toLowerCase(Locale.ROOT) : shown;
    }

    private char letter() {
        return INWARD.charAt(chance.nextInt(INWARD.length()));
    }

    private String digits(String pattern) {
        StringBuilder text = new StringBuilder();
        pattern.chars().forEach(sign -> text.append(sign == '#' ? (char) ('0' + chance.nextInt(10)) : (char) sign));
        return text.toString();
    }
}
