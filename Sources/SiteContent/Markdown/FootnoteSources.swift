/// The footnotes that a text defines, read from its lines: cmark-gfm drops those that no mark leads to.
struct FootnoteSources {
    /// A definition `[^name]: …`.
    struct Definition {
        let name: String
        /// The line in the text, from 1.
        let line: Int
    }

    /// The definitions that no mark leads to; the later ones of a name count too.
    let unused: [Definition]

    /// Compares the definitions in a text with the footnotes that it shows.
    init(_ bytes: ArraySlice<UInt8>, shown: Int) {
        var definitions: [Definition] = []
        var marks: Set<String> = []
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.contains(UInt8(ascii: "^")) {
            let text = String(decoding: line, as: UTF8.self)
            for (position, name) in FootnoteSources.names(in: text) {
                let isDefinition = text[position...].dropFirst(name.count + 3).first == ":"
                let isAtStart = text[..<position].allSatisfy { $0 == " " }
                if isDefinition && isAtStart {
                    definitions.append(Definition(name: name, line: index + 1))
                } else {
                    marks.insert(name.lowercased())
                }
            }
        }
        unused = definitions.count > shown ? definitions.filter { !marks.contains($0.name.lowercased()) } : []
    }

    private static func names(in line: String) -> [(String.Index, String)] {
        var names: [(String.Index, String)] = []
        var position = line.startIndex
        while let start = line[position...].firstRange(of: "[^") {
            guard let end = line[start.upperBound...].firstIndex(of: "]") else { break }
            names.append((start.lowerBound, String(line[start.upperBound..<end])))
            position = end
        }
        return names
    }
}
