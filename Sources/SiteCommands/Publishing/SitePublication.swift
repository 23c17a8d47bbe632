import CampaignModel
import SiteRendering

/// Brings a built site to a place, file by file, in an order in which readers always have whole pages.
///
/// Before anything is changed, the place is told which paths may be in any state from then on (`PublishNote`). So a
/// publication that was interrupted, whenever it was, is made good by the next one, of the same site or of another.
struct SitePublication {
    /// The folder of the built site.
    let site: String
    /// Where it goes.
    let target: any PublishTarget
    /// What tells this publication from another that is under way at once.
    var run = String(UInt64.random(in: .min ... .max), radix: 16)

    /// What came of it.
    struct Outcome {
        /// What the public would lose.
        var losses: [StandingLoss]
        /// What was to be done.
        var plan: PublishPlan
    }

    /// Compares the site with the place.
    ///
    /// - Parameter isRenewed: Whether every file is to travel: somebody changed or deleted some at the place.
    func compare(isRenewed: Bool = false) throws(CommandFailure) -> Outcome {
        let local = try PublishedState(site, in: site)
        guard local.hasSite else { throw .noBuiltSite(site) }
        let state = try target.state()
        var losses: [StandingLoss] = []
        if let new = local.standing, let old = state.standing { losses = new.losses(after: old) }
        if let new = local.address, let old = state.address, new != old { losses.append(.otherAddress(old, new)) }
        return Outcome(
            losses: losses, plan: PublishPlan(local.files, replacing: state, isRenewed: isRenewed))
    }

    /// Does what a plan says. When nothing is to be done, nothing is touched.
    func carryOut(_ plan: PublishPlan, told: (PublishPlan.Phase, Int) -> Void = { _, _ in }) throws(CommandFailure) {
        guard !plan.isEmpty else { return try target.close() }
        try target.prepare(plan.pending)
        try target.write([note(PublishNote(pending: plan.pending, kept: plan.kept, run: run))])
        for phase in PublishPlan.Phase.allCases {
            guard let uploads = plan.uploads[phase], !uploads.isEmpty else { continue }
            told(phase, uploads.count)
            // Whole folders of files in memory would be too much for a country's site.
            for start in stride(from: 0, to: uploads.count, by: 2000) {
                try target.write(try files(uploads[start..<min(start + 2000, uploads.count)]))
            }
        }
        if !plan.deletions.isEmpty { try target.delete(plan.deletions, emptied: plan.emptied) }
        try expectToBeAlone(plan)
        try target.write([note(PublishNote(kept: plan.kept, run: run))])
        try target.close()
    }

    /// Stores and servers know no locks: of two publications at once each may have written over the other's files. Who
    /// ends later finds another's note; then all that either touched is noted, and the next publication makes it good.
    private func expectToBeAlone(_ plan: PublishPlan) throws(CommandFailure) {
        guard !target.isLocked else { return }
        let found = try target.state().note
        guard found.run != run else { return }
        let pending = plan.pending.union(found.pending)
        let kept = plan.kept.merging(found.kept) { first, _ in first }
        try target.write([note(PublishNote(pending: pending, kept: kept, run: run))])
        throw .publishedAtOnce(target.name)
    }

    private func note(_ note: PublishNote) -> PublishFile {
        PublishFile(path: PublishedState.notePath, bytes: note.json)
    }

    /// Reads files and holds each against the manifest: what was changed since the build isn't published.
    private func files(_ uploads: ArraySlice<PublishPlan.Upload>) throws(CommandFailure) -> [PublishFile] {
        var files: [PublishFile] = []
        for upload in uploads {
            let bytes = try ByteReading.file("\(site)/\(upload.path)")
            guard bytes.count == upload.facts.bytes, ReleaseHash.of(bytes) == upload.facts.sha256 else {
                throw .changedSinceBuild("\(site)/\(upload.path)")
            }
            files.append(PublishFile(path: upload.path, bytes: bytes))
        }
        return files
    }
}

extension CommandFailure {
    /// Somebody else published to the same place at the same time.
    static func publishedAtOnce(_ place: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi:
                    "một lần đăng khác vào \(place) diễn ra cùng lúc, nên tệp của hai bản có thể lẫn vào nhau; hãy đợi lần "
                    + "kia xong rồi đăng lại",
                en:
                    "another publication to \(place) was under way at once, so that files of both may be mixed there; wait "
                    + "for it and publish again"))
    }

    /// There is no built site to publish.
    static func noBuiltSite(_ folder: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi:
                    "không có trang nào trong \(folder) để đăng (không có manifest.json); hãy chạy minhbach build trước",
                en: "there is no built site in \(folder) (no manifest.json); run minhbach build first"))
    }

    /// A file of the built site isn't what the manifest says.
    static func changedSinceBuild(_ path: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi: "tệp \(path) không còn như lúc dựng trang (manifest.json); hãy dựng lại rồi đăng",
                en: "\(path) is not as it was built (manifest.json); build again, then publish"))
    }
}
