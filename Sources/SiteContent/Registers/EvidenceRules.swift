import CampaignModel

/// What the register of evidence says of files and addresses; what the files hold is looked at where they are copied.
struct EvidenceRules {
    let evidence: [Evidence]
    let folder: ContentFolder
    let collector: DiagnosticCollector

    private static let root = "data"
    private static let home = "evidence/"
    private static let longestPath = 200

    func check() {
        // Of rows that can't be read nobody knows which files they name.
        let isWhole = !collector.hasErrors(in: folder.shown("data/evidence.csv"))
        var meant: Set<String> = []
        for entry in evidence {
            if let file = entry.file, let near = check(file, of: entry) { meant.insert(near) }
            if let url = entry.url { check(url, at: entry.place) }
            if let hash = entry.sha256, !EvidenceRules.isHash(hash) {
                collector.add(.malformedHash(hash, at: entry.place))
            }
            if entry.access == .everybody, entry.file == nil, entry.url == nil {
                collector.add(.unreachableEvidence(entry.id, at: entry.place))
            }
        }
        checkFiles(tellsUnlisted: isWhole, meant: meant)
    }

    /// Gives the file that a wrong name was meant for.
    private func check(_ file: String, of entry: Evidence) -> String? {
        guard folder["\(EvidenceRules.root)/\(file)"] == nil || !EvidenceRules.isPlain(file) else { return nil }
        let known = folder.files(under: EvidenceRules.root + "/evidence").map {
            String($0.path.dropFirst(EvidenceRules.root.utf8.count + 1))
        }
        guard EvidenceRules.isPlain(file) else {
            let name = file.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? file
            let there = known.first { $0 == EvidenceRules.home + name && EvidenceRules.isPlain($0) }
            collector.add(
                .malformedEvidencePath(file, there: there, better: EvidenceRules.plain(name), at: entry.place))
            return there
        }
        // What an office holds needn't lie here.
        guard entry.access == .everybody else { return nil }
        let near = TextFold.nearest(file, in: known)
        collector.add(.missingEvidenceFile(file, nearest: near, at: entry.place))
        return near
    }

    private func check(_ url: String, at place: SourcePlace) {
        switch AddressScheme(of: url) {
        case .other, nil: collector.add(.evidenceAddressIsNone(url, at: place))
        case .http, .https, .unsafe: WebAddressRules.diagnostics(of: url, at: place).forEach(collector.add)
        }
    }

    /// A file is public or held, and some row says which.
    private func checkFiles(tellsUnlisted: Bool, meant: Set<String>) {
        var open: Set<String> = []
        var held: [String: Evidence] = [:]
        for entry in evidence {
            guard let file = entry.file else { continue }
            if entry.access == .everybody { open.insert(file) } else { held[file] = held[file] ?? entry }
        }
        for file in folder.files(under: EvidenceRules.root + "/evidence") {
            let name = String(file.path.dropFirst(EvidenceRules.root.utf8.count + 1))
            if let entry = held[name] {
                collector.add(
                    open.contains(name)
                        ? .evidenceBothOpenAndHeld(name, at: entry.place) : .heldEvidenceFile(name, at: entry.place))
            } else if tellsUnlisted, !open.contains(name), !meant.contains(name), !evidence.isEmpty {
                collector.add(.unlistedEvidenceFile(name, at: SourcePlace(file: file.shownPath)))
            }
        }
    }

    /// True for a path below `evidence/` in plain letters, digits, hyphens, underscores and dots.
    private static func isPlain(_ path: String) -> Bool {
        guard path.hasPrefix(home), path.utf8.count <= longestPath else { return false }
        return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
            guard let first = part.utf8.first, first != UInt8(ascii: "."), part.utf8.last != UInt8(ascii: ".")
            else { return false }
            return part.utf8.allSatisfy(isPlainByte)
        }
    }

    private static func isPlainByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "-_.".utf8.contains(byte)
    }

    /// A plain path like this one.
    private static func plain(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard let dot = name.lastIndex(of: ".") else { return home + TextFold.slug(name) }
        return home + TextFold.slug(String(name[..<dot])) + "." + TextFold.slug(String(name[dot...]))
    }

    private static func isHash(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 6 }
    }
}
