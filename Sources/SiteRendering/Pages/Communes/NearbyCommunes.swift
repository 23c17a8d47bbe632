import CampaignModel

/// The communes whose points lie nearest to that of one.
enum NearbyCommunes {
    /// The nearest ones, the nearest first; of equally near ones the first in the register. None when a point isn't
    /// known.
    static func of(
        _ commune: RegisterIndex<Commune>, in communes: Register<Commune>,
        among others: [RegisterIndex<Commune>]? = nil, limit: Int = 5
    ) -> [RegisterIndex<Commune>] {
        guard let origin = communes[commune].point else { return [] }
        let projection = PlaneProjection(around: origin.latitude)
        let middle = projection.point(latitude: origin.latitude, longitude: origin.longitude)
        var best: [(square: Double, index: RegisterIndex<Commune>)] = []
        for index in others ?? Array(communes.indices) where index != commune {
            guard let point = communes[index].point else { continue }
            let square = (projection.point(latitude: point.latitude, longitude: point.longitude) - middle).square
            if best.count == limit, let last = best.last, square >= last.square { continue }
            best.insert((square, index), at: best.firstIndex { $0.square > square } ?? best.count)
            if best.count > limit { best.removeLast() }
        }
        return best.map(\.index)
    }
}
