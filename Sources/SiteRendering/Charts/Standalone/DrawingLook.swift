/// The looks of drawings as attributes, for files of their own.
///
/// On pages all of it is in `charts.css`. A file that people take along has no style sheet beside it, and one inside it
/// would be refused under the site's own policy (`default-src 'self'`), so that colours and widths of the light scheme
/// become attributes. Classes that only other charts use aren't here: a class that stays in a file is unknown.
enum DrawingLook {
    typealias Attributes = [(name: String, value: String)]

    static let ink = "#17201d"
    static let soft = "#4a5753"
    static let paper = "#ffffff"
    private static let edge = "#568375"
    private static let muted = "#66736f"

    /// The fills of the map's steps, and of the figures on them.
    private static let steps = ["#e6f2ee", "#b3d8ca", "#72b59f", "#237d64", "#0a4336"]
    private static let onSteps = ["#10231d", "#10231d", "#10231d", "#ffffff", "#ffffff"]

    private static let line: Attributes = [("fill", "none")]
    /// The rim of letters, which stand on lines and colours. It is drawn by itself, before the letters: `paint-order`,
    /// which browsers know, lets others draw it over them (`findings/halo-of-labels-covers-them.sh`).
    private static let halo: Attributes = [
        ("stroke", paper), ("stroke-width", "3"), ("stroke-linejoin", "round"),
    ]

    /// What elements with all of some classes get; later lines win, as in the style sheet.
    private static let rules: [(classes: [String], attributes: Attributes)] = [
        (["ch-e"], [("text-anchor", "end")]),
        (["ch-m"], [("text-anchor", "middle")]),
        (["ch-v"], [("font-weight", "650"), ("fill", ink)] + halo),
        (["ch-h"], halo),
        (["ch-tt"], [("fill", ink)] + halo),
        (["ch-w"], [("font-style", "italic")] + halo),
        (["ch-note"], [("font-style", "italic")]),
        (["ch-demo"], [("font-weight", "650"), ("fill", "#5b3b00")]),
        (["ch-g"], line + [("stroke", "#c9d2ce")]),
        (["ch-a"], line + [("stroke", "#6f7d78")]),
        (["ch-t"], line + [("stroke", ink), ("stroke-width", "1.5"), ("stroke-dasharray", "4 3")]),
        (["ch-x"], line + [("stroke", soft), ("stroke-width", "1.6"), ("stroke-linecap", "round")]),
        (["ch-l"], line + [("stroke-width", "2.5"), ("stroke-linejoin", "round"), ("stroke-linecap", "round")]),
        (["ch-d"], line + [("stroke-width", "7.5"), ("stroke-linecap", "round")]),
        (["ch-1"], [("stroke", "#0b5d4a")]),
        (["ch-2"], [("stroke", muted)]),
        (["ch-q"], [("stroke", muted)]),
        (["ch-3"], [("stroke", "#b4540a")]),
        (["ch-l", "ch-2"], [("stroke-width", "2"), ("stroke-dasharray", "6 4"), ("stroke-linecap", "butt")]),
        (["ch-l", "ch-3"], [("stroke-width", "2"), ("stroke-dasharray", "1.5 4")]),
        (["ch-l", "ch-q"], [("stroke-width", "2")]),
        (["ch-s"], line + [("stroke", muted), ("stroke-width", "4.4"), ("stroke-linecap", "round")]),
        (["ch-u"], line + [("stroke", paper), ("stroke-width", "4")]),
        (["ch-p"], [("fill", soft)]),
        (["ch-cut"], line + [("stroke", muted), ("stroke-width", "1.25"), ("stroke-dasharray", "3 3")]),
        (["cm-o"], [("fill", paper), ("stroke", "none")]),
        (["cm-b"], line + [("stroke", ink), ("stroke-width", "2.5"), ("stroke-linecap", "round")]),
        (
            ["cm-n"],
            [
                ("font-size", "11"), ("font-weight", "600"), ("text-anchor", "middle"), ("fill", ink),
                ("stroke", paper), ("stroke-width", "2"), ("stroke-linejoin", "round"),
            ]
        ),
    ]

    /// What is known of an element with some classes.
    struct Known {
        /// Its attributes.
        let look: Attributes
        /// The classes that nothing is known of.
        let unknown: [Substring]
        /// The step of the map that a class names.
        let step: Int?
        /// The attributes as they are written.
        let written: [UInt8]
        /// The same for letters whose rim was drawn already.
        let withoutRim: [UInt8]
        /// Whether letters have a rim.
        let hasRim: Bool

        init(_ classes: [Substring]) {
            (look, unknown) = DrawingLook.attributes(of: classes)
            step = classes.lazy.compactMap(DrawingLook.step).first
            written = DrawingLook.written(look)
            withoutRim = DrawingLook.written(look.filter { !$0.name.hasPrefix("stroke") })
            hasRim = look.contains { $0.name == "stroke" && $0.value == paper }
        }
    }

    private static func written(_ attributes: Attributes) -> [UInt8] {
        Array(attributes.map { " \($0.name)=\"\($0.value)\"" }.joined().utf8)
    }

    /// The attributes of an element with some classes, and the classes that nothing is known of.
    private static func attributes(of classes: [Substring]) -> (known: Attributes, unknown: [Substring]) {
        guard !classes.isEmpty else { return ([], []) }
        var known: Attributes = []
        for rule in rules where rule.classes.allSatisfy({ name in classes.contains { $0 == name } }) {
            for attribute in rule.attributes { set(attribute, in: &known) }
        }
        if let step = classes.lazy.compactMap(step).first {
            set(("fill", steps[step]), in: &known)
            set(("stroke", edge), in: &known)
        }
        let unknown = classes.filter { name in
            step(name) == nil && !rules.contains { rule in rule.classes.contains { $0 == name } }
        }
        return (known, unknown)
    }

    /// The step of the map that a class names.
    static func step(_ name: Substring) -> Int? {
        guard name.utf8.starts(with: "cm".utf8), let step = Int(name.dropFirst(2)), steps.indices.contains(step) else {
            return nil
        }
        return step
    }

    /// What all letters get beside their look: they stand on the middle of their line, and those of figures on a step of
    /// the map in the middle of it, in a colour that can be read there.
    static func inLetters(onStep step: Int?, withStroke: Bool) -> String {
        let middle = " dy=\".35em\""
        guard let step else { return middle }
        let stroke = withStroke ? " stroke=\"none\"" : ""
        return "\(middle) text-anchor=\"middle\"\(stroke) fill=\"\(onSteps[step])\""
    }

    /// What cells of a map get that have no step.
    static let cell = written([("stroke", edge)])

    private static func set(_ attribute: (name: String, value: String), in attributes: inout Attributes) {
        if let place = attributes.firstIndex(where: { $0.name == attribute.name }) {
            attributes[place] = attribute
        } else {
            attributes.append(attribute)
        }
    }
}
