import CampaignModel

/// The way through the pages of a list: the ones before and behind, and some further off, so that any is a few steps away
/// however many there are.
struct ListPartsView: TemplateView {
    let previous: String
    let next: String
    let links: [LinkView]

    static let fields = Fields<ListPartsView>([
        .text("previous_href") { $0.previous },
        .text("next_href") { $0.next },
        .list("links") { $0.links },
    ])
}

/// A page of a list among the others.
struct ListParts {
    let list: ListPartKind
    /// The page's name; nothing for the list's own page.
    let name: String?
    let lists: SiteLists
    /// The list's own page, then the others in the order of reading.
    private let all: [Destination]
    private let names: [String]
    /// Which of them the page is.
    private let place: Int

    init(list: ListPartKind, name: String?, lists: SiteLists) {
        self.list = list
        self.name = name
        self.lists = lists
        let order = lists.order(of: list)
        all = order.pages
        names = order.names
        place = name.flatMap { order.places[$0] } ?? 0
    }

    /// The page before.
    var previous: Destination? { place > 0 ? all[place - 1] : nil }

    /// The page behind.
    var next: Destination? { place + 1 < all.count ? all[place + 1] : nil }

    /// Links to the other pages; nothing when there are none.
    func view(in context: PageContext) -> ListPartsView? {
        guard all.count > 1 else { return nil }
        let steps = [1, 2, 10, 100, 1_000].flatMap { [place - $0, place + $0] } + [0, place, all.count - 1]
        let shown = Set(steps).filter(all.indices.contains).sorted()
        return ListPartsView(
            previous: previous.map(context.href) ?? "", next: next.map(context.href) ?? "",
            links: shown.map { number in
                LinkView(
                    context.label(ofPart: number == 0 ? nil : names[number - 1], of: list, lists),
                    href: context.href(all[number]),
                    isCurrent: number == place)
            })
    }

    /// The title of the page, and what it is among the others.
    func title(in context: PageContext) -> String {
        let title = context.name(ofListing: list.list)
        guard let name else { return title }
        return context.phrases(
            .listPartTitle, ["list": title, "part": context.words(ofPart: name, of: list, lists)])
    }

    /// The page with its title, its place among the others and the way back.
    func page(showsDemonstration: Bool, view: some TemplateView, in context: PageContext)
        -> PageContent
    {
        let title = title(in: context)
        let about = context.description(of: list.list)
        return PageContent(
            title: title, description: name == nil ? about : "\(title). \(about)",
            trail: name == nil ? [] : [context.trailLink(list.list)], showsDemonstration: showsDemonstration,
            previous: previous, next: next, record: view.record)
    }
}

extension PageContext {
    /// What a page of a list is called in a row of links; nothing names the list's own page.
    fileprivate func label(ofPart name: String?, of list: ListPartKind, _ lists: SiteLists) -> String {
        guard let name else { return list.isDated ? phrases[.listPartFirst] : self.name(ofListing: list.list) }
        if list.isByLetter {
            let (letter, number) = letterAndNumber(name, of: list, lists)
            return number == 1 ? letter : "\(letter) \(number)"
        }
        return list.isDated ? name : taskRange(name, lists)
    }

    /// What a page of a list is called in its title.
    fileprivate func words(ofPart name: String, of list: ListPartKind, _ lists: SiteLists) -> String {
        if list.isByLetter {
            let (letter, number) = letterAndNumber(name, of: list, lists)
            return number == 1
                ? phrases(.listPartLetter, ["letter": letter])
                : phrases(.listPartLetterPage, ["letter": letter, "n": style.number(number)])
        }
        return list.isDated ? phrases(.listPartNumber, ["n": name]) : taskRange(name, lists)
    }

    private func letterAndNumber(_ name: String, of list: ListPartKind, _ lists: SiteLists) -> (String, Int) {
        let inIndex = site.languages.lazy.flatMap { lists.indexPages(in: $0.tag).parts }
        let part =
            list.list.name == ListKind.search.name
            ? inIndex.first { $0.name == name } : lists.ambassadorPages.parts.first { $0.name == name }
        return part.map { ($0.letter, $0.number) } ?? (name, 1)
    }

    private func taskRange(_ name: String, _ lists: SiteLists) -> String {
        let ids = lists.tasks(on: name).map { campaign.tasks[RegisterIndex($0)].id }
        guard let first = ids.first, let last = ids.last else { return name }
        return "\(first)–\(last)"
    }
}
