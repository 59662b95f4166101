using System.Collections.Concurrent;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Offices;

/// <summary>
/// Remembers offices for 5 s: nearly every answer names some, and they hardly ever change. One that is not known is looked for each time, so a new one is seen at
/// once.
/// </summary>
internal sealed class OfficeMemory(TimeProvider time)
{
    private static readonly TimeSpan Belief = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, (OfficeRecord Office, DateTimeOffset At)> _known = new(StringComparer.Ordinal);

    /// <summary>The offices of some codes, in no order; unknown codes are left out.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="load">Looks for offices that are not remembered.</param>
    public async Task<IReadOnlyList<OfficeRecord>> FindAsync(IReadOnlyCollection<string> codes, Func<IReadOnlyCollection<string>, Task<IReadOnlyList<OfficeRecord>>> load)
    {
        var now = time.GetUtcNow();
        List<OfficeRecord> found = new(codes.Count);
        List<string> unknown = [];
        foreach (var code in codes)
        {
            if (_known.TryGetValue(code, out var known) && now - known.At < Belief)
            {
                found.Add(known.Office);
            }
            else
            {
                unknown.Add(code);
            }
        }

        if (unknown.Count > 0)
        {
            foreach (var office in await load(unknown))
            {
                _known[office.Code] = (office, now);
                found.Add(office);
            }
        }

        return found;
    }
}
