import type { Picture } from "../api/types";
import { coverOf, coverOfPlace, partShown } from "../picture/geometry";

interface Props {
  picture: Picture;
  className?: string;
}

/** The photo as the public will see it: faces to be covered are filled, and cropping moves the fill along. */
export function CoveredPicture({ picture, className }: Props) {
  const { width, height, faces, places, proofUrl, altText } = picture;
  const part = partShown(picture);
  return (
    <svg className={className} viewBox={`${part.x} ${part.y} ${part.width} ${part.height}`} preserveAspectRatio="xMidYMid slice" role="img" aria-label={altText || "Not described yet"}>
      <image href={proofUrl ?? undefined} width={width} height={height} />
      {faces
        .filter((face) => face.answer?.kind === "COVER")
        .map((face) => (
          <rect key={face.id} {...coverOf(face, picture)} fill="var(--cover)" />
        ))}
      {places
        .filter((place) => place.kind === "COVER")
        .map((place) => (
          <rect key={place.id} {...coverOfPlace(place.box, picture)} fill="var(--cover)" />
        ))}
    </svg>
  );
}
