import CampaignModel
import Hashing
import SiteRendering

/// The files of a national index.
struct JoinSite: FileSource {
    let settings: JoinSettings
    /// The provinces that could be read, in the order of the settings.
    let provinces: [JoinedProvince]
    /// Those that couldn't, and why.
    let leftOut: [(name: String, place: SourcePlace, fault: JoinFault)]

    /// Reads what the provinces publish.
    ///
    /// Of two sites that tell of one province nobody here can say which is right, so that neither is taken.
    init(reading settings: JoinSettings) {
        self.settings = settings
        let readings = settings.provinces.map { province in
            Result { () throws(JoinFault) in try JoinedProvince(province, on: settings.asOf) }
        }
        let read = readings.compactMap { try? $0.get() }
        var (provinces, leftOut): ([JoinedProvince], [(name: String, place: SourcePlace, fault: JoinFault)]) = ([], [])
        for (province, reading) in zip(settings.provinces, readings) {
            do throws(JoinFault) {
                let joined = try reading.get()
                if let twin = read.first(where: { $0.name != joined.name && $0.isTwin(of: joined) }) {
                    throw .sameProvince(twin.name)
                }
                provinces.append(joined)
            } catch {
                leftOut.append((province.name, province.place, error))
            }
        }
        (self.provinces, self.leftOut) = (provinces, leftOut)
    }

    var count: Int { 1 }

    /// Whether anything in it is made up.
    var isDemonstration: Bool { provinces.contains(where: \.isDemonstration) }

    func files(at index: Int) -> [OutputFile] {
        let style = OutputFile(path: JoinStyle.path, kind: .asset, language: nil, bytes: Array(JoinStyle.text.utf8))
        let pages = [MessageLanguage.vietnamese, .english].map { language in
            let tag = language == .vietnamese ? "vi" : "en"
            return OutputFile(
                path: JoinPage.path(language), kind: .home, language: LanguageTag(tag),
                bytes: Array(JoinPage(site: self, language: language).html.utf8))
        }
        return [style] + pages + JoinPackage(site: self).files
    }

    /// The main indicators: what is measured in one way stands together, in the order of the first province that has it.
    var definitions: [JoinedFigure.Definition] {
        var seen: Set<JoinedFigure.Definition> = []
        return provinces.flatMap(\.figures).map(\.definition).filter { seen.insert($0).inserted }
    }

    /// The figures of one definition with their provinces.
    func figures(of definition: JoinedFigure.Definition) -> [(province: JoinedProvince, figure: JoinedFigure)] {
        provinces.flatMap { province in
            province.figures.filter { $0.definition == definition }.map { (province, $0) }
        }
    }
}
