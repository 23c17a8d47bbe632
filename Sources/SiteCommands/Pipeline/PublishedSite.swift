import SiteRendering

/// All files of a site: those of the plan, the spreadsheet, and the description of the data with their hashes.
struct PublishedSite: FileSource {
    /// What is made without leaving memory.
    let plan: SitePlan

    var count: Int { plan.count + 1 }

    /// The spreadsheet comes first: it takes longest.
    func files(at index: Int) throws(CommandFailure) -> [OutputFile] {
        index == 0 ? [try WorkbookFile(workbook: plan.openData.workbook).file()] : plan.files(at: index - 1)
    }

    func closingFiles(after entries: [ManifestEntry]) -> [OutputFile] {
        var facts: [String: FileFacts] = [:]
        for entry in entries where entry.path.hasPrefix("data/") {
            var hash: [UInt8] = []
            Hexadecimal.append(entry.digest, to: &hash)
            facts[entry.path] = FileFacts(bytes: entry.size, sha256: String(decoding: hash, as: UTF8.self))
        }
        return [plan.openData.package(knowing: facts)]
    }
}
