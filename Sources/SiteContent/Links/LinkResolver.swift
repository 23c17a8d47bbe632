import CampaignModel

/// Finds where the links of one page lead; those that lead nowhere become diagnostics.
struct LinkResolver {
    let index: LinkIndex
    let codes: CodeBook
    /// The language of the page.
    let language: LanguageTag
    /// The page's own text, for links to its headings; nothing for texts that are no pages.
    let page: StoryBody?

    /// Where a link leads from a folder of the content.
    ///
    /// A link that leads nowhere is given as it is written: with its diagnostic nothing is published.
    func target(_ link: Located<String>, from folder: String) -> LinkTarget {
        found(link, from: folder) ?? .external(link.value)
    }

    private func found(_ link: Located<String>, from folder: String) -> LinkTarget? {
        if let scheme = LinkScheme.scheme(of: link.value) {
            return coded(
                scheme, from: folder, Located(String(link.value.dropFirst(scheme.utf8.count + 1)), at: link.place), link
            )
        }
        let parts = link.value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = ContentPath.decoded(String(parts.first ?? ""))
        let anchor = parts.count > 1 ? ContentPath.decoded(String(parts[1])) : nil
        if path.isEmpty { return ownAnchor(anchor, link) }
        if path.lowercased().hasPrefix("www.") {
            codes.collector.add(.brokenLink(link.value, nearest: "https://\(link.value)", at: link.place))
            return nil
        }
        guard !path.hasPrefix("/"), let resolved = ContentPath.resolve(path, from: folder) else {
            let meant = index.file(ofAddress: path, language).map { ContentPath.relative($0, from: folder) }
            codes.collector.add(.brokenLink(link.value, nearest: meant, at: link.place))
            return nil
        }
        return file(resolved, anchor: anchor, link, from: folder)
    }

    private func coded(
        _ scheme: String, from folder: String, _ code: Located<String>, _ link: Located<String>
    ) -> LinkTarget? {
        switch scheme {
        case "https", "http", "mailto", "tel": return .external(link.value)
        case "commune": return codes.commune(code).map { .commune($0) }
        case "indicator": return codes.indicator(code).map { .indicator($0) }
        case "task": return codes.find(code, in: index.content.tasks, .task).map { .task($0) }
        case "agency": return codes.agency(code).map { .agency($0) }
        case "page":
            if index.pages.contains(code.value) { return .listing(code.value) }
            if let meant = index.meantByPage(code.value, language) {
                codes.collector.add(.otherPage(code.value, meant, from: folder, at: link.place))
            } else {
                codes.collector.add(.unknownCode(code.value, kind: .listing, known: index.pages, at: code.place))
            }
            return nil
        default:
            // Schemes that can do harm are reported where texts are read.
            if AddressScheme(of: link.value) == .other {
                codes.collector.add(.unknownScheme(scheme, at: link.place))
            }
            return nil
        }
    }

    private func ownAnchor(_ anchor: String?, _ link: Located<String>) -> LinkTarget? {
        // A link without any address, and a note of Word, are reported where texts are read.
        if link.value.isEmpty || WordNotes.isNote(link.value) { return nil }
        guard let page, let anchor, !anchor.isEmpty else {
            codes.collector.add(.brokenLink(link.value, nearest: nil, at: link.place))
            return nil
        }
        guard isAnchor(anchor, of: page, link) else { return nil }
        return .anchor(anchor)
    }

    /// Where a link to a story leads.
    private func target(_ story: StoryEntry, _ anchor: String?, _ link: Located<String>) -> LinkTarget? {
        if index.withdrawn.contains(story.path) {
            codes.collector.add(.linkToWithdrawn(link.value, at: link.place))
            return .story(story.kind, slug: story.slug, anchor: nil)
        }
        if index.expired.contains(story.path) {
            codes.collector.add(.linkToExpired(link.value, at: link.place))
            return .story(story.kind, slug: story.slug, anchor: nil)
        }
        if let anchor {
            guard let version = story.version(language), isAnchor(anchor, of: version.body, link) else { return nil }
        }
        return .story(story.kind, slug: story.slug, anchor: anchor)
    }

    private func file(
        _ path: String, anchor: String?, _ link: Located<String>, from folder: String
    ) -> LinkTarget? {
        let cut = path.lastIndex(of: "/") ?? path.startIndex
        let name = path[cut...].drop { $0 == "/" }
        if name.hasSuffix(".md"), let story = index.story(in: String(path[..<cut])), isVersion(name, of: path) {
            return target(story, anchor, link)
        }
        if name.hasSuffix(".md"), index.content.unpublished.contains(String(path[..<cut])) {
            codes.collector.add(.linkToUnpublished(link.value, at: link.place))
            return nil
        }
        if ImageFormat.isImage(path), let image = index.content.folder[path] {
            return isLent(path, to: folder, link.value, link.place) ? .asset(image.path) : nil
        }
        if AttachmentReading.isAttachment(String(name)), index.content.folder[path] != nil, path[..<cut] == folder[...]
        {
            if index.story(in: folder)?.attachments.contains(where: { $0.path == path }) == true {
                return .attachment(path)
            }
            codes.collector.add(.undeclaredAttachment(String(name), at: link.place))
            return nil
        }
        if VideoFormat.isVideo(path) {
            codes.collector.add(.videoFile(link.value, at: link.place))
            return nil
        }
        if index.content.folder[path] != nil {
            codes.collector.add(
                path[..<cut] == folder[...]
                    ? .unlinkableAttachment(String(name), at: link.place) : .unlinkableFile(link.value, at: link.place))
            return nil
        }
        let nearest =
            UnlinkedAddress.whole(link.value)
            ?? index.file(ofAddress: path, language).map { ContentPath.relative($0, from: folder) }
            ?? TextFold.nearest(link.value, in: index.candidates(for: path, from: folder))
        codes.collector.add(.brokenLink(link.value, nearest: nearest, at: link.place))
        return nil
    }

    /// True for a file of a story that is there or that only waits for its translation.
    private func isVersion(_ name: Substring, of path: String) -> Bool {
        index.content.folder[path] != nil
            || index.content.settings.languages.contains { $0.value.text == name.dropLast(3) }
    }

    private func isAnchor(_ anchor: String, of body: StoryBody, _ link: Located<String>) -> Bool {
        if body.headings.contains(where: { $0.id == anchor }) { return true }
        codes.collector.add(.unknownAnchor(anchor, known: body.headings.map(\.id), at: link.place))
        return false
    }

    /// False after a diagnostic for an image of a person's story in another: its consent isn't asked there.
    private func isLent(_ path: String, to folder: String, _ destination: String, _ place: SourcePlace) -> Bool {
        guard path.hasPrefix("\(StoryKind.ambassador.rawValue)/"), !path.hasPrefix(folder + "/") else { return true }
        codes.collector.add(.imageOfPersonElsewhere(destination, at: place))
        return false
    }

    /// The file of an image beside the text; nothing after a diagnostic when it isn't there.
    func image(_ image: StoryImage, from folder: String) -> StoryImageFile? {
        // Images on other sites are reported where texts are read.
        if ["http", "https"].contains(LinkScheme.scheme(of: image.destination)) { return nil }
        if case .unsafe = AddressScheme(of: image.destination) { return nil }
        let path = ContentPath.decoded(image.destination)
        if VideoFormat.isVideo(path) {
            codes.collector.add(.videoFile(image.destination, at: image.place))
            return nil
        }
        if let resolved = ContentPath.resolve(path, from: folder), ImageFormat.isImage(resolved),
            let file = index.content.folder[resolved]
        {
            // The name as the disk has it: its letters may be composed in another way than the text's.
            return isLent(resolved, to: folder, image.destination, image.place) ? StoryImageFile(path: file.path) : nil
        }
        let images = index.content.folder.files(under: folder).filter { ImageFormat.isImage($0.path) }
        let nearest = TextFold.nearest(path, in: images.map { ContentPath.relative($0.path, from: folder) })
        codes.collector.add(
            .missingImage(
                image.destination, nearest: nearest, folder: index.content.folder.shown(folder), at: image.place))
        return nil
    }
}
