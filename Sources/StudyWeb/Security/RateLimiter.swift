import StudyModel
import Synchronization

/// Counts what each visitor and address asks for, and says when it is too much.
final class RateLimiter: Sendable {
    /// How much is allowed.
    struct Allowance: Hashable, Sendable {
        /// At once.
        let burst: Double
        /// And then a second.
        let perSecond: Double

        /// What one browser that is signed in may ask for: far more than a person at a keyboard, and its polling, does.
        static let session = Allowance(burst: 300, perSecond: 30)
        /// What one address may ask for; several people may share it.
        static let address = Allowance(burst: 1200, perSecond: 120)
        /// How often one address may try a link; to sign in takes two, and a whole workshop may share the address.
        static let signIn = Allowance(burst: 60, perSecond: 0.2)
    }

    private struct Bucket {
        var left: Double
        var at: Timestamp
    }

    private static let most = 10_000
    private let buckets = Mutex<[String: Bucket]>([:])

    /// Takes one request of `key` off its allowance; false where nothing is left of it.
    func admits(_ key: String, _ allowance: Allowance, at now: Timestamp) -> Bool {
        buckets.withLock { buckets in
            if buckets.count > Self.most { buckets.removeAll() }
            var bucket = buckets[key] ?? Bucket(left: allowance.burst, at: now)
            let seconds = Double(max(0, now.milliseconds - bucket.at.milliseconds)) / 1000
            bucket.left = min(allowance.burst, bucket.left + seconds * allowance.perSecond)
            bucket.at = now
            let isAdmitted = bucket.left >= 1
            if isAdmitted { bucket.left -= 1 }
            buckets[key] = bucket
            return isAdmitted
        }
    }
}
