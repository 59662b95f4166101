namespace Digital40.Api.Tests.Crash;

/// <summary>A district's report of a month, which one client at a time takes a step on. It goes on for ever: what is approved is opened again.</summary>
internal sealed class LoadReport(string office, string month)
{
    private static readonly (string Name, string State)[] Steps =
        [("openReport", "Draft"), ("submitReport", "Submitted"), ("returnReport", "Returned"), ("resubmitReport", "Resubmitted"), ("approveReport", "Approved"), ("returnReport", "Returned")];

    private const int FirstOfRound = 3;
    private string? _id;
    private int _version;

    /// <summary>The next step's mutation.</summary>
    public string Mutation => Next.Name;

    /// <summary>What the next step leaves in the database.</summary>
    public string Mark => $"step {office} {month.Replace("-", "", StringComparison.Ordinal)} {_version} {Next.State}";

    private (string Name, string State) Next => Steps[_version < Steps.Length ? _version : FirstOfRound + ((_version - FirstOfRound) % (Steps.Length - FirstOfRound))];

    /// <summary>The next step's input.</summary>
    public object Input(string key) => _version == 0 ? new { edition = 2568, office, month, idempotencyKey = key }
        : Mutation == "returnReport" ? new { report = _id, version = _version, reason = "a figure is missing", idempotencyKey = key }
        : new { report = _id, version = _version, idempotencyKey = key };

    /// <summary>The step was taken.</summary>
    public void Advance(string id) => (_id, _version) = (id, _version + 1);
}
