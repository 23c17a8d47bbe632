import CampaignModel
import Glibc
import Parallel

/// Builds the site anew from its sources into a folder for a moment, and holds the published one against it.
///
/// The same inputs give the same bytes, so a site that was forged in whatever way – a deadline, a page, a picture, with
/// a manifest to match – differs from what its sources make.
struct SiteRebuild {
    let preparation: SitePreparation
    let threads: WorkerThreads

    /// What came of it: messages about the sources when they can't be built, else each file that differs.
    func differences(from site: String) throws(CommandFailure) -> [Diagnostic] {
        var preparation = preparation
        preparation.pictures.shares = hasSharePictures(site)
        let result = try preparation.run()
        guard let plan = result.plan, !result.hasErrors else {
            return result.diagnostics.filter { $0.severity == .error }
        }
        let scratch = try ScratchFolder("verify")
        defer { withExtendedLifetime(scratch) {} }
        let folder = scratch.path
        let output = try OutputFolder(folder + "/site", apartFrom: [])
        let progress = Progress(isShown: false, language: .english, since: .now)
        let writer = SiteWriter(output: output, threads: threads, progress: progress)
        let source = PublishedSite(
            plan: plan, chain: result.chain, proofs: result.proofs, evidence: result.evidence,
            pictures: result.pictures.files, shares: result.shares, receipt: result.receipt)
        if isPrecompressed(site) {
            _ = try writer.write(PrecompressedFiles(source: source))
        } else {
            _ = try writer.write(source)
        }
        return try compare(folder + "/site", with: site)
    }

    /// Whether the published site was built with compressed copies, to be built so again.
    private func isPrecompressed(_ site: String) -> Bool {
        paths(of: site).contains { $0.hasSuffix(".html.br") }
    }

    /// Whether the published site was built with pictures for those who share pages.
    private func hasSharePictures(_ site: String) -> Bool {
        paths(of: site).contains { $0.hasPrefix("share/") }
    }

    private func paths(of site: String) -> [String] {
        let manifest = (try? ByteReading.bytes("\(site)/\(Manifest.fileName)")).flatMap { ManifestReading(json: $0) }
        return manifest.map { Array($0.files.keys) } ?? []
    }

    private func compare(_ built: String, with site: String) throws(CommandFailure) -> [Diagnostic] {
        guard let expected = ManifestReading(json: try ByteReading.file("\(built)/\(Manifest.fileName)")),
            let shown = ManifestReading(json: try ByteReading.file("\(site)/\(Manifest.fileName)"))
        else { return [] }
        let paths = Set(expected.files.keys).union(shown.files.keys).sorted()
        return paths.filter { expected.files[$0] != shown.files[$0] }
            .map { .siteDiffers(.otherThanRebuilt, at: "\(site)/\($0)") }
    }
}
