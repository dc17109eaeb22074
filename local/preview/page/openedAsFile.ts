/**
 * Says why nothing happens where somebody opened index.html itself: from a file, browsers run none of
 * the page's other scripts.
 */
const place = document.getElementById("loading");
if (location.protocol === "file:" && place !== null) {
  place.textContent =
    "This page was opened as a file, and browsers let a file do next to nothing. It has to come from a web address: put this folder on a host that serves files by https, or, to try it on your own computer, run \u201cpython3 -m http.server\u201d in this folder and open http://localhost:8000.";
}

export {};
