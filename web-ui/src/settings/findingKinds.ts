import type { FindingSetting } from "../api/types";

/** What each kind of finding is, in words for people. */
export const findingKinds: Record<FindingSetting["code"], string> = {
  PUPIL_FULL_NAME: "A pupil's full name",
  PUPIL_NAME_WITH_IMAGE: "A pupil's first name beside a picture",
  PERSON_FULL_NAME: "Somebody else's full name",
  CERTIFICATE_DETAIL: "Names, numbers and grades of a certificate",
  EMAIL: "An email address",
  PHONE: "A telephone number",
  POSTCODE: "A postcode",
  ADDRESS: "An address",
  DATE_OF_BIRTH: "A date of birth",
  UPN: "A unique pupil number",
  NHS_NUMBER: "An NHS number",
  USERNAME: "The name of an account",
  VEHICLE_PLATE: "A vehicle's registration",
  LOCATION_RISK: "Where pupils will be, and when",
  NOT_LOCATABLE: "A name that must not go out",
  LINK_RISK: "A doubtful link",
  UNREAD_WRITING: "Writing in a picture that cannot be read",
  DEVICE_NOT_APPROVED: "A photo from a device that is not on your list",
  DEVICE_UNKNOWN: "A photo that does not say which device took it",
  TAKEN_DOWN_BEFORE: "A photo that came down before, after a consent was withdrawn",
  UNREAD_DOCUMENT: "A document that cannot be read",
  TONE: "Tone",
  COPYRIGHT: "Other people's work",
};

export const severityWords: Record<FindingSetting["severity"], string> = {
  BLOCK: "Holds the post",
  ATTENTION: "Asks for a second look",
  ADVICE: "Gives advice",
};
