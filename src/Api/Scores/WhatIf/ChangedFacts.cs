using System.Globalization;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Scores.WhatIf;

/// <summary>Applies changes to the facts of a sheet, in memory, and finds everything that is wrong with them.</summary>
/// <param name="rubric">The edition's rubric.</param>
/// <param name="sheet">The facts as they are.</param>
/// <param name="stored">What the changes name, and the caller may read.</param>
internal sealed class ChangedFacts(Rubric rubric, FactSheet sheet, NamedByChanges stored)
{
    private static readonly FactReaderLimits Limits = new() { MaximumErrors = 10_000 };

    // Codes of offices are digits.
    private const string NoOffice = "#";

    private readonly Dictionary<string, Fact> _sheet = sheet.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, RawFact> _replaced = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);
    private readonly List<string> _places = [];
    private readonly List<StoreError> _errors = [];

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<StoreError> Errors => _errors;

    /// <summary>The sheet with the changes; null when anything is wrong.</summary>
    public FactSheet? Apply(WhatIfChangesInput changes)
    {
        foreach (var (position, id) in (changes.Withdraw ?? []).Index())
        {
            if (Take(id, Place("withdraw", position)) is { } fact)
            {
                _gone.Add(fact.Id);
            }
        }

        foreach (var (position, correction) in (changes.Correct ?? []).Index())
        {
            Correct(correction, Place("correct", position));
        }

        HashSet<long> decided = [];
        Decide(changes.Verify, EvidenceStatus.Verified, "verify", decided);
        Decide(changes.Reject, EvidenceStatus.Rejected, "reject", decided);
        return Check([.. _replaced.Values, .. (changes.Record ?? []).Select(Recorded)]);
    }

    /// <summary>The fact that is withdrawn or corrected; null where there is none, or another change has it already.</summary>
    private Fact? Take(long id, string place)
    {
        var fact = Find(id, place);
        if (fact is not null && (_gone.Contains(fact.Id) || _replaced.ContainsKey(fact.Id)))
        {
            _errors.Add(new(ScoreErrorCodes.ChangeTwice, "Another change is of the same fact.", "one change of a fact", fact.Id, Field: place));
            return null;
        }

        return fact;
    }

    private Fact? Find(long id, string place)
    {
        if (stored.Facts.TryGetValue(id, out var known) && _sheet.TryGetValue(known.Content.Id, out var fact))
        {
            return fact;
        }

        _errors.Add(known is { Edition: var edition, State: FactState.Withdrawn } && edition == sheet.Edition
            ? new(StoreErrorCodes.FactWithdrawn, "The fact has been withdrawn.", "a fact that holds", "one that is withdrawn", Field: place)
            : new(StoreErrorCodes.FactUnknown, "The score has no such fact behind it.", "the id of a fact of the office's province", "another", Field: place));
        return null;
    }

    private void Correct(WhatIfCorrectionInput correction, string place)
    {
        if (Take(correction.Fact, $"{place}.fact") is not { } fact)
        {
            return;
        }

        var content = correction.Content.ToRaw();
        if (content.Office != fact.Office || content.Indicator != fact.Indicator)
        {
            _errors.Add(new(
                StoreErrorCodes.FactMoved, "A correction keeps the office and the indicator.", $"{fact.Office} {fact.Indicator}",
                $"{content.Office} {content.Indicator}", Field: $"{place}.content"));
        }

        // An office that it does not belong to is told of already; the rest is checked where it does, for it must tell nothing of what another office has.
        _replaced[fact.Id] = Changed(content, fact.Id, fact.Office, [.. fact.Evidence, .. content.Evidence], $"{place}.content");
    }

    private void Decide(IReadOnlyList<long>? ids, EvidenceStatus status, string list, HashSet<long> decided)
    {
        foreach (var (position, id) in (ids ?? []).Index())
        {
            var place = Place(list, position);
            if (!stored.Evidence.TryGetValue(id, out var evidence))
            {
                _errors.Add(new(
                    StoreErrorCodes.EvidenceUnknown, "The score has no such evidence behind it.", "the id of evidence of the office's province", "another",
                    Field: place));
            }
            else if (!decided.Add(id))
            {
                _errors.Add(new(ScoreErrorCodes.ChangeTwice, "Another change is of the same evidence.", "one change of it", "another", Field: place));
            }
            else if (Find(evidence.FactId, place) is { } fact && !_gone.Contains(fact.Id))
            {
                Decide(fact, stored.PositionOf(evidence), status, place);
            }
        }
    }

    /// <summary>The fact as it would be with a decision on its evidence; what was corrected before keeps its correction.</summary>
    private void Decide(Fact fact, int position, EvidenceStatus status, string place)
    {
        var raw = _replaced.GetValueOrDefault(fact.Id) ?? RawFact.Of(fact);
        var evidence = raw.Evidence.Index().Select(one => one.Index == position ? one.Item with { Status = status } : one.Item);
        _replaced[fact.Id] = Changed(raw, fact.Id, raw.Office, [.. evidence], raw.Line > 0 ? _places[raw.Line - 1] : place);
    }

    private RawFact Recorded(Facts.FactInput fact, int position)
    {
        var raw = fact.ToRaw();
        var id = string.IsNullOrWhiteSpace(raw.Id) ? string.Create(CultureInfo.InvariantCulture, $"#new-{position + 1}") : raw.Id;

        // An office whose scores may not be read is as one that there is not: its facts would show through what does not go together with them.
        var office = raw.Office is null || stored.Offices.Contains(raw.Office) ? raw.Office : NoOffice;
        return Changed(raw, id, office, raw.Evidence, Place("record", position));
    }

    /// <summary>A fact that is not as it is stored; its line tells where in the changes it stands.</summary>
    private RawFact Changed(RawFact fact, string id, string? office, IReadOnlyList<Evidence> evidence, string place)
    {
        _places.Add(place);
        return new RawFact
        {
            Id = id,
            Office = office,
            Indicator = fact.Indicator,
            Item = fact.Item,
            Date = fact.Date,
            Month = fact.Month,
            Value = fact.Value,
            OutOf = fact.OutOf,
            Done = fact.Done,
            Rater = fact.Rater,
            Points = fact.Points,
            Attributes = fact.Attributes,
            Evidence = evidence,
            Line = _places.Count,
        };
    }

    /// <summary>
    /// Checks the changed facts next to those that stay, which come first, so that of two that do not go together the changed one is told of. What stays is taken
    /// as it is stored, even where a newer edition would not have it.
    /// </summary>
    private FactSheet? Check(IReadOnlyList<RawFact> changed)
    {
        List<Fact> staying = [.. sheet.Facts.Where(fact => !_gone.Contains(fact.Id) && !_replaced.ContainsKey(fact.Id))];
        var together = FactChecker.Check(sheet.Edition, sheet.Offices, staying.Select(RawFact.Of).Concat(changed), rubric, Limits);
        var unused = together.Warnings.Where(warning => warning.Code == FactErrorCodes.PartUnused).Select(warning => warning with { Found = "one" });
        _errors.AddRange(together.Errors.Concat(unused).Where(error => error.Line > 0).Select(error => new StoreError(
            error.Code, error.Message, error.Expected, error.Found,
            Field: error.Field is null ? _places[error.Line - 1] : $"{_places[error.Line - 1]}.{error.Field}")));
        return _errors.Count == 0 && FactChecker.Check(sheet.Edition, sheet.Offices, changed, rubric, Limits).Sheet is { } made
            ? new FactSheet(sheet.Edition, sheet.Offices, [.. staying, .. made.Facts])
            : null;
    }

    private static string Place(string list, int position) => string.Create(CultureInfo.InvariantCulture, $"changes.{list}.{position}");
}
