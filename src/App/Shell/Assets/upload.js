// Everything works without this. With it, a person sees what was chosen and how far the upload is.

const size = bytes => bytes < 100_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

function tellChosen(form) {
  const list = form.querySelector("[data-chosen]");
  list.replaceChildren(...Array.from(form.elements.file.files, file => {
    const item = document.createElement("li"), name = document.createElement("span"), much = document.createElement("span");
    name.textContent = file.name;
    much.textContent = size(file.size);
    item.append(name, much);
    return item;
  }));
}

let replaced = false;

function show(html, address) {
  replaced = true;
  const answer = new DOMParser().parseFromString(html, "text/html");
  history.pushState({ answer: true }, "", address);
  document.documentElement.replaceWith(answer.documentElement);
  scrollTo(0, 0);
  document.querySelector("main")?.focus({ preventScroll: true });
  ready();
}

function send(event) {
  const form = event.currentTarget;
  const [button, bar, status] = ["button", "[data-progress]", "[data-status]"].map(one => form.querySelector(one));
  event.preventDefault();
  const request = new XMLHttpRequest();
  const rest = message => { button.disabled = false; bar.hidden = true; status.textContent = message; };
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    bar.value = total ? loaded / total * 100 : 0;
    status.textContent = loaded < total ? `Sending, ${Math.round(bar.value)} %` : "Reading";
  });
  request.addEventListener("load", () => show(request.responseText, form.action));
  request.addEventListener("error", () => rest("The connection was lost before the answer came. Try again."));
  request.open("POST", form.action);
  request.setRequestHeader("Accept", "text/html");
  button.disabled = true;
  bar.hidden = false;
  status.textContent = "Sending";
  request.send(new FormData(form));
}

function ready() {
  for (const form of document.querySelectorAll("form[data-upload]")) {
    form.addEventListener("submit", send);
    form.elements.file.addEventListener("change", () => tellChosen(form));
    // A file may have been chosen before this ran, or come back with the page.
    tellChosen(form);
  }
}

// An answer is not kept, so going back from it, and not merely from one place of it to another, leads to the form anew.
addEventListener("popstate", event => {
  if (replaced && !event.state?.answer && !location.hash) location.reload();
});

ready();
