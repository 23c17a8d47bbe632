import CampaignModel
import SiteRendering

/// The site that a new one is held against: what it says of itself in its files for machines.
struct PreviousSite {
    /// Its folder.
    let folder: String

    /// What would be lost if another took its place; nothing where there is no site yet.
    ///
    /// - Parameter accepted: Why somebody wants it nevertheless.
    func losses(of new: SiteStanding, accepted: String?) throws(CommandFailure) -> [Diagnostic] {
        guard try isThere else { return [] }
        guard let standing = try standing else {
            return [
                .standingLoss(
                    .unreadable, accepted: accepted, at: SourcePlace(file: "\(folder)/\(DataDescription.path)"))
            ]
        }
        return new.losses(after: standing).map { loss in
            .standingLoss(loss, accepted: accepted, at: SourcePlace(file: "\(folder)/\(file(of: loss))"))
        }
    }

    /// What another copy of the site, which is to be newer, lacks of what this one tells.
    func cuts(in site: String) throws(CommandFailure) -> [Diagnostic] {
        try check()
        let newer = PreviousSite(folder: site)
        guard let old = try standing else {
            return [.cutPast(.unreadable, at: SourcePlace(file: "\(folder)/\(DataDescription.path)"))]
        }
        guard let new = try newer.standing else {
            return [.cutPast(.unreadable, at: SourcePlace(file: "\(site)/\(DataDescription.path)"))]
        }
        return new.losses(after: old).map { .cutPast($0, at: SourcePlace(file: "\(site)/\(newer.file(of: $0))")) }
    }

    /// Throws when the folder, which somebody named, holds no site.
    func check() throws(CommandFailure) {
        guard try isThere else { throw .noPreviousSite(folder) }
    }

    private var isThere: Bool {
        get throws(CommandFailure) {
            try bytes(of: Manifest.fileName)?.starts(with: Manifest.opening) ?? false
        }
    }

    private var standing: SiteStanding? {
        get throws(CommandFailure) {
            guard let package = try bytes(of: DataDescription.path),
                let description = DataDescription(package),
                let asOf = description.asOf.flatMap(CalendarDate.init(iso:)),
                let isDemonstration = description.isDemonstration
            else { return nil }
            var chain = ReleaseChain([])
            if let bytes = try bytes(of: ReleaseChain.path) {
                guard let shown = ReleaseChain(json: bytes) else { return nil }
                chain = shown
            }
            return SiteStanding(
                asOf: asOf, isDemonstration: isDemonstration, releases: chain.releases.map(\.hash),
                publicKeys: chain.publicKeys)
        }
    }

    private func file(of loss: StandingLoss) -> String {
        switch loss {
        case .fewerReleases, .otherChain, .keys: ReleaseChain.path
        case .otherAddress: SiteReceipt.path
        case .earlierDay, .mark, .unreadable: DataDescription.path
        }
    }

    private func bytes(of file: String) throws(CommandFailure) -> [UInt8]? {
        do {
            return try ByteReading.bytes("\(folder)/\(file)")
        } catch {
            if error.isMissing { return nil }
            throw .unreadable("\(folder)/\(file)", error)
        }
    }
}

extension SiteStanding {
    /// What a site to be published says of itself.
    init(_ settings: SiteSettings, _ chain: ReleaseChain) {
        self.init(
            asOf: settings.asOf, isDemonstration: settings.isDemonstration, releases: chain.releases.map(\.hash),
            publicKeys: chain.publicKeys)
    }
}

extension CommandFailure {
    /// The folder that the new site is to be held against is none of ours.
    static func noPreviousSite(_ folder: String) -> CommandFailure {
        CommandFailure(
            status: .inputOutput,
            message: Bilingual(
                vi:
                    "\(folder) không phải là trang do minhbach tạo (không có manifest.json), nên không so được (--previous)",
                en: "\(folder) is no site made by minhbach (there is no manifest.json) to hold the new one against "
                    + "(--previous)"))
    }
}
