import CampaignModel
import Testing

@testable import SiteRendering

/// Old addresses of communes, judged on 20 November 2026.
struct MovedCommuneTests {
    private func commune(
        _ id: String, _ name: String, to end: CalendarDate? = nil, from predecessors: [String] = [],
        formerNames: [String] = []
    ) -> Commune {
        Commune(
            id: id, name: name, kind: .rural, formerProvince: "Lâm Đồng", point: nil, area: nil, validFrom: nil,
            validTo: end, predecessors: predecessors, formerNames: formerNames, place: SampleSite.place)
    }

    /// 0 was renamed and took in 1; 2 became 3 and 4; 5 will end.
    private var site: Site {
        SampleSite.site(communes: [
            commune("1", "Xã Mới", from: ["2"], formerNames: ["Xã Cũ", "Xã Ba"]),
            commune("2", "Xã Hai", to: SampleSite.day(2026, 6, 30)),
            commune("3", "Xã Ba", to: SampleSite.day(2026, 6, 30)), commune("4", "Xã Bốn", from: ["3"]),
            commune("5", "Xã Năm", from: ["3"]), commune("6", "Xã Sáu", to: SampleSite.day(2026, 11, 20)),
        ])
    }

    private let formerName = Destination(FormerNameKind(), 0)

    private func page(_ destination: Destination, in language: LanguageTag = SampleSite.vietnamese) -> PageContent {
        let context = SampleSite.context(site, language, at: destination)
        let material = PageMaterial(
            site: site, routes: context.routes, menus: StoryMenus(site),
            data: OpenData(site: site, routes: context.routes), lists: SiteLists([context]))
        return destination.kind.page(destination.number, from: material).content(in: context)
    }

    @Test func keepsTheAddressesOfFormerNamesThatNobodyTook() {
        let routes = Routes(site: site)
        #expect(FormerNameKind().numbers(in: routes) == [0])
        #expect(routes.path(to: formerName, in: SampleSite.vietnamese) == "xa-phuong/xa-cu/")
        #expect(routes.path(to: .commune(RegisterIndex(2)), in: SampleSite.english) == "en/communes/xa-ba/")
    }

    @Test func givesTheAddressToTheCommuneThatBearsTheNameNow() {
        let site = SampleSite.site(communes: [
            commune("1", "Xã Đôi", to: SampleSite.day(2026, 6, 30)), commune("2", "Xã Đôi", from: ["1"]),
        ])
        let routes = Routes(site: site)
        #expect(routes.path(to: .commune(RegisterIndex(1)), in: SampleSite.vietnamese) == "xa-phuong/xa-doi/")
        #expect(routes.path(to: .commune(RegisterIndex(0)), in: SampleSite.vietnamese) == "xa-phuong/xa-doi-1/")
    }

    @Test func saysWhereACommuneWent() {
        let joined = page(.commune(RegisterIndex(1)))
        #expect(joined.description == "commune_ended(date=30-6-2026, name=Xã Hai)")
        #expect(joined.canonical == .commune(RegisterIndex(0)))
        #expect(joined.isHidden == true)
        #expect(page(.commune(RegisterIndex(2))).canonical == nil, "two took its place")
        let renamed = page(formerName, in: SampleSite.english)
        #expect(renamed.title == "Xã Cũ" && renamed.titleLanguage == SampleSite.vietnamese)
        #expect(renamed.description == "commune_renamed(new=Xã Mới)")
        #expect(renamed.canonical == .commune(RegisterIndex(0)))
    }

    @Test func whereItsSheetAndItsPastWereTheSameNoticeStands() throws {
        let (kind, routes) = (EndedCommunePartKind(), Routes(site: site))
        let parts = kind.numbers(in: routes).map { Destination(kind, $0) }
        #expect(
            parts.map { routes.path(to: $0, in: SampleSite.vietnamese) } == [
                "xa-phuong/xa-hai/bang-tin/", "xa-phuong/xa-hai/periods/", "xa-phuong/xa-ba/bang-tin/",
                "xa-phuong/xa-ba/periods/",
            ])
        let below = page(try #require(parts.first))
        #expect(below.description == page(.commune(RegisterIndex(1))).description)
        #expect(below.isHidden && below.canonical == .commune(RegisterIndex(0)))
    }

    @Test func listsOldAddressesForServers() throws {
        let moves = AddressMoves(site: site, routes: Routes(site: site))
        let files = moves.files(basePath: "/so/")
        #expect(files.map(\.path) == ["_redirects", "redirects.json"])
        #expect(
            String(decoding: files[0].bytes, as: UTF8.self) == """
                /so/xa-phuong/xa-hai/ /so/xa-phuong/xa-moi/ 301
                /so/xa-phuong/xa-cu/ /so/xa-phuong/xa-moi/ 301
                /so/en/communes/xa-hai/ /so/en/communes/xa-moi/ 301
                /so/en/communes/xa-cu/ /so/en/communes/xa-moi/ 301
                /so/data/catalog /so/data/catalog.ttl 302

                """)
        let json = String(decoding: files[1].bytes, as: UTF8.self)
        #expect(
            json.contains(
                #"{"from":"/so/xa-phuong/xa-ba/","to":["/so/xa-phuong/xa-bon/","/so/xa-phuong/xa-nam/"],"status":null}"#
            ))
    }

    @Test func listsTheNameOfTheCatalogueWhereNothingMoved() {
        let moves = AddressMoves(site: SampleSite.site(), routes: Routes(site: SampleSite.site()))
        #expect(moves.isEmpty)
        let files = moves.files(basePath: "/")
        #expect(files.map(\.path) == ["_redirects"])
        #expect(String(decoding: files[0].bytes, as: UTF8.self) == "/data/catalog /data/catalog.ttl 302\n")
    }

    @Test func keepsACommuneOnItsLastDay() {
        #expect(Destination.commune(RegisterIndex(5)).kind(in: site) == .commune)
        #expect(Destination.commune(RegisterIndex(1)).kind(in: site) == .page)
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .single(.communes))
        #expect(context.communes.map(\.position) == [0, 3, 4, 5])
    }

    @Test func tellsWhereACommuneComesFrom() {
        let context = SampleSite.context(site, SampleSite.vietnamese, at: .commune(RegisterIndex(0)))
        let history = context.history(of: RegisterIndex(0))
        #expect(history?.predecessors.map { String(decoding: $0.html, as: UTF8.self) } == ["Xã Hai"])
        #expect(history.map { String(decoding: $0.formerNames, as: UTF8.self) } == "Xã Cũ; Xã Ba")
        #expect(history?.breaks == "series_breaks(dates=1/7/2026)")
        #expect(context.history(of: RegisterIndex(5)) == nil)
    }
}
