// A picture of the forum as an image element shows it.
import type { PictureType } from "../api/generated/api";

export const pictureSource = (picture: { media_type: PictureType; base64: string }): string => `data:${picture.media_type};base64,${picture.base64}`;
