import styles from "./records.module.css";

/** A place, or a link to follow: only http and https become one. */
export function PlaceText({ place }: { readonly place: string }) {
  return /^https?:\/\/\S+$/i.test(place) ? (
    <a className={styles.link} href={place} target="_blank" rel="noreferrer">
      {place.replace(/^https?:\/\//i, "")}
    </a>
  ) : (
    <p>{place}</p>
  );
}
