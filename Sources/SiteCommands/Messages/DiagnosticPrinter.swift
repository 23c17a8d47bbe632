import CampaignModel

/// Prints diagnostics: all of them, sorted, in one of the forms.
struct DiagnosticPrinter {
    private static let bufferSize = 1 << 16

    /// The form.
    let format: DiagnosticFormat
    /// The language of the words.
    let language: MessageLanguage
    /// Whether text may be coloured.
    let isColoured: Bool
    /// Whether the text form ends with its line of totals even when there is nothing to count.
    let countsNothing: Bool
    /// Whether notes of a kind are told together.
    var foldsNotes = false
    /// How input files are read again for excerpts; nothing for a file that can't be read.
    let read: (String) -> [UInt8]?

    /// A printer for people whose standard output is taken by something else.
    ///
    /// - Parameter texts: The texts that are known already, by name.
    init(aside texts: [String: [UInt8]], in language: MessageLanguage) {
        self.init(format: .text, language: language, isColoured: TextColours.areWanted(on: .error)) {
            texts[$0] ?? (try? ByteReading.bytes($0))
        }
    }

    /// Makes a printer.
    init(
        format: DiagnosticFormat, language: MessageLanguage, isColoured: Bool = false, countsNothing: Bool = false,
        read: @escaping (String) -> [UInt8]? = { DiagnosticPrinter.plainFile($0) }
    ) {
        self.format = format
        self.language = language
        self.isColoured = isColoured
        self.countsNothing = countsNothing
        self.read = read
    }

    /// Prints on a stream.
    func print(_ diagnostics: [Diagnostic], on stream: StandardStream) throws(CommandFailure) {
        var failure: CommandFailure?
        var buffer: [UInt8] = []
        forEachPiece(of: diagnostics) { piece in
            buffer += piece.utf8
            guard buffer.count >= DiagnosticPrinter.bufferSize, failure == nil else { return }
            failure = written(buffer, on: stream)
            buffer.removeAll(keepingCapacity: true)
        }
        if let failure { throw failure }
        if !buffer.isEmpty { try stream.write(buffer) }
    }

    /// The same as one text.
    func text(_ diagnostics: [Diagnostic]) -> String {
        var text = ""
        forEachPiece(of: diagnostics) { text += $0 }
        return text
    }

    private func written(_ bytes: [UInt8], on stream: StandardStream) -> CommandFailure? {
        do {
            try stream.write(bytes)
            return nil
        } catch {
            return error
        }
    }

    private func forEachPiece(of diagnostics: [Diagnostic], _ receive: (String) -> Void) {
        let sorted = diagnostics.sorted()
        switch (format, foldsNotes) {
        case (.json, false): for diagnostic in sorted { receive(JSONForm.line(diagnostic, in: language)) }
        case (.github, false): for diagnostic in sorted { receive(GitHubForm.line(diagnostic, in: language)) }
        case (.text, _): forEachParagraph(of: sorted, receive)
        case (_, true): forEachFoldedLine(of: NoteFold(sorted: sorted), receive)
        }
    }

    private func forEachParagraph(of sorted: [Diagnostic], _ receive: (String) -> Void) {
        var form = TextForm(language: language, colours: TextColours(isOn: isColoured), lines: SourceLines(read))
        for diagnostic in sorted where diagnostic.tellsPrivateMatter {
            form.privateLines[diagnostic.place.file, default: []].insert(diagnostic.place.line)
        }
        if foldsNotes {
            let fold = NoteFold(sorted: sorted)
            for kind in fold.kinds { receive(form.line(kind)) }
            if !fold.kinds.isEmpty && !fold.others.isEmpty { receive("\n") }
            for diagnostic in fold.others { receive(form.paragraph(diagnostic)) }
        } else {
            for diagnostic in sorted { receive(form.paragraph(diagnostic)) }
        }
        guard countsNothing || !sorted.isEmpty else { return }
        receive(DiagnosticTotals(sorted).line(in: language) + "\n")
    }

    /// For programs: kinds of notes above ten as one line with their places, all else one by one.
    private func forEachFoldedLine(of fold: NoteFold, _ receive: (String) -> Void) {
        let isJSON = format == .json
        for kind in fold.kinds {
            if kind.notes.count > NoteFold.mostSingleNotes {
                receive(isJSON ? JSONForm.line(kind, in: language) : GitHubForm.line(kind, in: language))
            } else {
                for note in kind.notes {
                    receive(isJSON ? JSONForm.line(note, in: language) : GitHubForm.line(note, in: language))
                }
            }
        }
        for diagnostic in fold.others {
            receive(isJSON ? JSONForm.line(diagnostic, in: language) : GitHubForm.line(diagnostic, in: language))
        }
    }
}

extension DiagnosticPrinter {
    /// The bytes of a file whose lines may be shown: a link could lead to what nobody is to see in a log, and a pipe would
    /// never answer.
    static func plainFile(_ path: String) -> [UInt8]? {
        guard case .bytes(let bytes) = try? BoundedReading.read(path, limit: 1 << 30) else { return nil }
        return bytes
    }
}
