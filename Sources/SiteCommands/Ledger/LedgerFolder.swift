import CampaignModel

/// The ledger in its folder: `0001.json` for each release, `0001.csv` for the figures that changed with it, and
/// `public-key.txt` when releases are signed.
struct LedgerFolder {
    /// The folder, as messages name it.
    let path: String

    /// The ledger of a content folder.
    init(of contentFolder: String) {
        path = contentFolder + "/ledger"
    }

    /// The file that holds the public key.
    var keyFile: String { "\(path)/public-key.txt" }

    /// The file of a release.
    func releaseFile(_ number: Int) -> String { "\(path)/\(Release.stem(of: number)).json" }

    /// The file of the figures that changed with a release.
    func changesFile(_ number: Int) -> String { "\(path)/\(Release.stem(of: number)).csv" }

    /// The file of the facts that changed with a release.
    func recordFile(_ number: Int) -> String { "\(path)/\(Release.stem(of: number))-record.csv" }

    /// Reads all releases and checks that each follows the one before and holds what it says.
    ///
    /// - Throws: A `CommandFailure` when the disk fails; a ledger that isn't there is empty.
    func read() throws(CommandFailure) -> LedgerReading {
        var reading = LedgerReading()
        let (last, told) = try releaseNumbers()
        guard last > 0 else { return reading }
        for number in 1...last {
            guard told.contains(number) else {
                reading.add(.missing, in: releaseFile(number))
                return reading
            }
            guard try readRelease(number, into: &reading) else { return reading }
        }
        return reading
    }

    /// The public key that the ledger names, in Base64; nothing when it names none.
    func publicKey() throws(CommandFailure) -> String? {
        guard let bytes = try bytes(of: keyFile) else { return nil }
        guard let key = SigningKey.publicKey(in: String(decoding: bytes, as: UTF8.self)) else {
            throw .unreadableKey(keyFile)
        }
        return key
    }

    /// The number of the release that a file belongs to, by its name; nothing for other files.
    private static func number(_ name: String) -> Int? {
        let stem = ["-record.csv", ".csv", ".json"].first(where: name.hasSuffix).map { name.dropLast($0.count) }
        return stem.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// The number of the last release that any file tells of, and those of the releases' own files: where one of them
    /// is missing, the release isn't forgotten.
    private func releaseNumbers() throws(CommandFailure) -> (last: Int, told: Set<Int>) {
        do {
            let names = try FolderEntry.all(in: path).map(\.name)
            let releases = names.filter { $0.hasSuffix(".json") }
            return (
                Set(names.compactMap(LedgerFolder.number)).max() ?? 0, Set(releases.compactMap(LedgerFolder.number))
            )
        } catch {
            if error.isMissing { return (0, []) }
            throw .unreadable(path, error)
        }
    }

    /// Reads a release and its changes; false when those that follow can't be judged any more.
    private func readRelease(_ number: Int, into reading: inout LedgerReading) throws(CommandFailure) -> Bool {
        let file = releaseFile(number)
        let json = try bytes(of: file).flatMap { try? JSONReader.value(of: $0) }
        if let json, StoredRelease.isNewer(json) {
            reading.add(.newerFormat, in: file)
            return false
        }
        guard let json, let stored = StoredRelease(json) else {
            reading.add(.misread, in: file)
            return false
        }
        guard stored.release.number == number else {
            reading.add(.misnumbered, in: file)
            return false
        }
        reading.add(stored, in: file)
        let changesFile = changesFile(number)
        guard let bytes = try bytes(of: changesFile) else {
            reading.add(.missing, in: changesFile)
            return false
        }
        guard ReleaseHash.of(bytes) == stored.release.changesHash else {
            reading.add(.otherChanges, in: changesFile)
            return false
        }
        guard case .success(let rows) = LedgerFile.rows(in: bytes), rows.count == stored.release.changes else {
            reading.add(.misread, in: changesFile)
            return false
        }
        guard let facts = try readRecord(of: stored.release, into: &reading) else { return false }
        reading.add(rows, facts: facts)
        return true
    }

    /// Reads the facts that changed with a release, none where it has no record; nothing when they can't be trusted.
    private func readRecord(of release: Release, into reading: inout LedgerReading) throws(CommandFailure) -> [FactRow]?
    {
        guard let record = release.record else { return [] }
        let file = recordFile(release.number)
        guard let bytes = try bytes(of: file) else {
            reading.add(.missing, in: file)
            return nil
        }
        guard ReleaseHash.of(bytes) == record.changesHash else {
            reading.add(.otherChanges, in: file)
            return nil
        }
        guard case .success(let rows) = RecordFile.rows(in: bytes), rows.count == record.changes else {
            reading.add(.misread, in: file)
            return nil
        }
        return rows
    }

    private func bytes(of file: String) throws(CommandFailure) -> [UInt8]? {
        do {
            return try ByteReading.bytes(file)
        } catch {
            if error.isMissing { return nil }
            throw .unreadable(file, error)
        }
    }
}
