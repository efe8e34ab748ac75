import { useEffect, useId, useMemo, useState } from "preact/hooks";
import { layOut } from "../../documents/notices/lay-out.ts";
import type { Notice } from "../../documents/notices/notice.ts";
import { mark, type Palette } from "../../documents/notices/palette.ts";
import type { PrintId } from "../../documents/notices/print-ids.ts";
import {
  type Measures,
  passagesOf,
  type Shape,
  type Sheet,
} from "../../documents/notices/sheets/sheet.ts";
import type { NoticeWords } from "../../schemas/notice-words.ts";
import { RadioField } from "../forms/controls.tsx";

const choices: { value: PrintId; label: string; sides: [number, number] }[] = [
  { value: "affiche-a4", label: "Affiche", sides: [595, 842] },
  { value: "cartes", label: "Carte", sides: [241, 156] },
  { value: "autocollant", label: "Autocollant", sides: [329, 329] },
];

const family = '"Source Sans 3", system-ui, sans-serif';

/** Measures as this browser draws, once the page's font is there. */
function useMeasures(): Measures | undefined {
  const [measures, setMeasures] = useState<Measures>();
  useEffect(() => {
    let current = true;
    const context = document.createElement("canvas").getContext("2d");
    const measure = (weight: number) => (text: string, size: number) => {
      if (!context) return text.length * size * 0.5;
      context.font = `${weight} 100px ${family}`;
      return (context.measureText(text).width * size) / 100;
    };
    document.fonts.ready.then(() => {
      if (current) setMeasures({ regular: measure(400), bold: measure(600) });
    });
    return () => {
      current = false;
    };
  }, []);
  return measures;
}

function ShapeView({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case "rect": {
      const { x, y, width, height, radius, fill } = shape;
      return <rect x={x} y={y} width={width} height={height} rx={radius} fill={fill} />;
    }
    case "circle":
      return <circle cx={shape.x} cy={shape.y} r={shape.r} fill={shape.fill} />;
    case "ring":
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.r}
          fill="none"
          stroke={shape.stroke}
          stroke-width={shape.width}
          stroke-dasharray={shape.dash}
        />
      );
    case "line": {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      return (
        <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={shape.stroke} stroke-width={shape.width} />
      );
    }
    case "mark": {
      const { x, y, size, fill } = shape;
      return (
        <g transform={`translate(${x} ${y}) scale(${size / mark.box})`} fill={fill}>
          <path d={mark.curve} fill="none" stroke={fill} stroke-width={mark.strokeWidth} />
          {mark.knots.map((knot) => (
            <circle key={knot.x} cx={knot.x} cy={knot.y} r={mark.knotRadius} />
          ))}
        </g>
      );
    }
  }
}

function SheetView({ sheet }: { sheet: Sheet }) {
  return (
    <>
      {sheet.shapes.map((shape, index) => (
        <ShapeView key={index} shape={shape} />
      ))}
      {passagesOf(sheet.content).map(({ weight, colour, lines }) =>
        lines.map(({ text, x, baseline, size }) => (
          <text
            key={`${x} ${baseline}`}
            x={x}
            y={baseline}
            font-size={size}
            font-weight={weight === "bold" ? 600 : 400}
            fill={colour}
          >
            {text}
          </text>
        )),
      )}
    </>
  );
}

/** What the printed pieces look like, as they are filled in; the same layout as their PDF. */
export function PrintPreview({
  notice,
  words,
  palette,
}: {
  notice: Notice;
  words: NoticeWords;
  palette: Palette;
}) {
  const [id, setId] = useState<PrintId>("affiche-a4");
  const field = useId();
  const measures = useMeasures();
  const chosen = choices.find(({ value }) => value === id)!;
  const sheet = useMemo(
    () => measures && layOut(id, notice, words, measures, palette),
    [id, notice, words, measures, palette],
  );
  const [width, height] = chosen.sides;
  return (
    <figure class="notice-preview">
      <RadioField
        frame={{ id: field, label: "Aperçu" }}
        value={id}
        onChange={(value) => setId(value as PrintId)}
        options={choices}
      />
      <svg
        class={`sheet ${id}`}
        viewBox={`0 0 ${sheet?.width ?? width} ${sheet?.height ?? height}`}
        role="img"
        lang={words.language}
        aria-label={`${chosen.label} : ${notice.mediator.name}`}
      >
        {sheet && <SheetView sheet={sheet} />}
      </svg>
    </figure>
  );
}
