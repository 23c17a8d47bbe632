/// The fills of stacked bars: flat tones come from the style sheet, lined and dotted ones from patterns.
///
/// A pattern is named in an attribute and not in the style sheet, because an address in a style sheet
/// can be taken to start from the sheet.
struct StackPattern {
    private let id: String

    init(id: String) {
        self.id = id
    }

    /// Defines the patterns that the tones need.
    func define(_ tones: Set<StackedBars.Tone>, on canvas: inout ChartCanvas) {
        for tone in StackedBars.Tone.allCases where tones.contains(tone) {
            guard let letter = letter(tone), let lines = lines(tone) else { continue }
            canvas.svg.markup("<pattern id=\"")
            canvas.svg.words(id)
            canvas.svg.markup(letter)
            canvas.svg.markup("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
            if tone == .late { canvas.svg.markup(" patternTransform=\"rotate(45)\"") }
            canvas.svg.markup("><path d=\"M0 0h6v6h-6z\" class=\"")
            canvas.svg.markup(classes(tone))
            canvas.svg.markup("\"/><path d=\"")
            canvas.svg.markup(lines)
            canvas.svg.markup("\" class=\"ch-f\"/></pattern>")
        }
    }

    /// Draws a box in a tone.
    func draw(
        _ tone: StackedBars.Tone, x: Double, y: Double, width: Double, height: Double, on canvas: inout ChartCanvas
    ) {
        canvas.svg.markup("<rect x=\"")
        canvas.svg.number(x)
        canvas.svg.markup("\" y=\"")
        canvas.svg.number(y)
        canvas.svg.markup("\" width=\"")
        canvas.svg.number(width)
        canvas.svg.markup("\" height=\"")
        canvas.svg.number(height)
        if let letter = letter(tone) {
            canvas.svg.markup("\" fill=\"url(#")
            canvas.svg.words(id)
            canvas.svg.markup(letter)
            canvas.svg.markup(")\"/>")
        } else {
            canvas.svg.markup("\" class=\"")
            canvas.svg.markup(classes(tone))
            canvas.svg.markup("\"/>")
        }
    }

    /// The classes of a number that stands on a tone.
    func wordClasses(on tone: StackedBars.Tone) -> StaticString {
        switch tone {
        case .done: "ch-m ch-on"
        default: "ch-m ch-v"
        }
    }

    private func letter(_ tone: StackedBars.Tone) -> StaticString? {
        switch tone {
        case .doneLate: "-u"
        case .dueSoon: "-s"
        case .late: "-l"
        default: nil
        }
    }

    private func lines(_ tone: StackedBars.Tone) -> StaticString? {
        switch tone {
        case .doneLate: "M0 0h3v6h-3z"
        case .dueSoon: "M1 1h2v2h-2zm3 3h2v2h-2z"
        case .late: "M0 0h3v6h-3z"
        default: nil
        }
    }

    private func classes(_ tone: StackedBars.Tone) -> StaticString {
        switch tone {
        case .done: "ch-done"
        case .doneLate: "ch-half"
        case .ongoing: "ch-going"
        case .dueSoon: "ch-soon"
        case .late: "ch-late"
        case .silent: "ch-o"
        case .undated: "ch-k"
        }
    }
}
