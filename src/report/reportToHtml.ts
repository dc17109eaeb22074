import { STATUSES, type Status } from "../tables/status";
import type {
  Block,
  ListBlock,
  PictureBlock,
  ReportCell,
  Run,
  TableBlock,
  TableColumn,
  TitleBlock,
} from "./block";
import { namesRuns } from "./blocks";
import { drawingToSvg } from "./pictures/drawingToSvg";
import type { ReportModel } from "./reportModel";
import { REPORT_STYLE } from "./reportStyle";
import { withAppendices } from "./withAppendices";
import { xmlEscaped } from "./xmlEscaped";

/** The report as one HTML page that stands alone: no script, no address outside it. */
export function reportToHtml(model: ReportModel): string {
  const { title, language } = model;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${xmlEscaped(title)}</title><style>${REPORT_STYLE}</style></head><body><main>`,
    reportBody(model),
    "</main></body></html>",
  ].join("");
}

/** What stands between the page's `main` tags, for a page that brings its own style. */
export function reportBody(model: ReportModel): string {
  return withAppendices(model)
    .sections.map(
      ({ name, blocks }) => `<section id="${name}">${blocks.map(blockHtml).join("")}</section>`,
    )
    .join("");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "title":
      return titleHtml(block);
    case "heading": {
      // The title is the only heading of the first level.
      const tag = `h${block.level + 1}`;
      const start = block.startsPage ? ' class="starts-page"' : "";
      return `<${tag}${start}>${textHtml(block.text)}</${tag}>`;
    }
    case "paragraph":
      return `<p class="${block.look}">${runsHtml(block.runs)}</p>`;
    case "names":
      return `<p class="names">${runsHtml(namesRuns(block))}</p>`;
    case "list":
      return listHtml(block);
    case "table":
      return tableHtml(block);
    case "picture":
      return pictureHtml(block);
    default:
      return block satisfies never;
  }
}

function listHtml({ isNumbered, items }: ListBlock): string {
  const tag = isNumbered ? "ol" : "ul";
  return `<${tag}>${items.map((runs) => `<li>${runsHtml(runs)}</li>`).join("")}</${tag}>`;
}

function titleHtml({ above, title, below, facts = [] }: TitleBlock): string {
  const lines = below.map((line) => `<p class="below">${textHtml(line)}</p>`).join("");
  const named = facts.map(
    ({ name, text }) => `<div><dt>${textHtml(name)}</dt><dd>${textHtml(text)}</dd></div>`,
  );
  const listed = named.length === 0 ? "" : `<dl class="facts">${named.join("")}</dl>`;
  return `<p class="above">${textHtml(above)}</p><h1>${textHtml(title)}</h1>${lines}${listed}`;
}

function tableHtml({ description, columns, rows }: TableBlock): string {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns
    .map(({ share }) => `<col style="width:${Math.round((share / shares) * 1000) / 10}%">`)
    .join("");
  const headers = columns
    .map(({ header, align }) => `<th scope="col"${alignHtml(align)}>${textHtml(header)}</th>`)
    .join("");
  const body = rows
    .map((cells) => {
      const row = cells.map((cell, index) => cellHtml(cell, columns[index]?.align ?? "left"));
      return `<tr>${row.join("")}</tr>`;
    })
    .join("");
  return `<table aria-label="${xmlEscaped(description)}"><colgroup>${widths}</colgroup><thead><tr>${headers}</tr></thead><tbody>${body}</tbody></table>`;
}

function cellHtml(cell: ReportCell, align: TableColumn["align"]): string {
  switch (cell.kind) {
    case "words":
      return `<td${alignHtml(align)}>${runsHtml(cell.runs)}</td>`;
    case "status":
      return `<td class="status" ${statusLook(cell.status)}>${statusHtml(cell.status)}</td>`;
    case "bar": {
      const { drawing, alt } = cell.picture;
      const wordsHtml = cell.words === "" ? "" : `<br>${textHtml(cell.words)}`;
      return `<td${alignHtml(align)}>${drawingToSvg(drawing, alt)}${wordsHtml}</td>`;
    }
    default:
      return cell satisfies never;
  }
}

function alignHtml(align: TableColumn["align"]): string {
  return align === "right" ? ' class="figure"' : "";
}

function pictureHtml({ picture }: PictureBlock): string {
  return `<figure>${drawingToSvg(picture.drawing, picture.alt)}</figure>`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join("");
}

function runHtml(run: Run): string {
  switch (run.kind) {
    case "text":
      return run.bold ? `<strong>${textHtml(run.text)}</strong>` : textHtml(run.text);
    case "status":
      return `<span class="chip" ${statusLook(run.status)}>${statusHtml(run.status)}</span>`;
    case "link":
      return /^https?:/i.test(run.address)
        ? `<a href="${xmlEscaped(run.address)}" rel="noreferrer">${textHtml(run.text)}</a>`
        : textHtml(run.text);
    default:
      return run satisfies never;
  }
}

function statusHtml(status: Status): string {
  return `<span aria-hidden="true">${STATUSES[status].shape}\ufe0e</span> ${status}`;
}

function statusLook(status: Status): string {
  const { ink, paper } = STATUSES[status];
  const edge = status === "Not judged" ? `;outline:1px dashed ${ink}` : "";
  return `style="color:${ink};background:${paper}${edge}"`;
}

/** Names in other scripts keep to themselves; line breaks stay. */
function textHtml(text: string): string {
  return xmlEscaped(text).replace(/\r\n|[\r\n\u2028\u2029\u0085]/g, "<br>");
}
