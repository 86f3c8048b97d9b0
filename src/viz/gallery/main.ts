import { pictures } from "./pictures.ts";

const only = new URLSearchParams(location.search).get("only");
for (const picture of pictures.filter(({ name }) => !only || only.split(",").includes(name))) {
  const section = document.body.appendChild(document.createElement("section"));
  section.id = picture.name;
  section.appendChild(document.createElement("h2")).textContent = picture.name;
  picture.show(section.appendChild(document.createElement("div")));
}
