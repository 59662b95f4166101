using System.Globalization;
using System.Security.Claims;
using Digital40.Api.Access;
using Digital40.Api.Errors;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Api.Scores.WhatIf;

/// <summary>Scores facts that are not stored, for those who may. It touches no store.</summary>
internal sealed class GuardedEvaluator(Scorers scorers, Gate gate)
{
    private const int MostOffices = 100;
    private static readonly FactReaderLimits Limits = new() { MaximumFacts = 10_000 };

    /// <summary>The scores of every office of the input, or everything that is wrong with it.</summary>
    public async Task<EvaluatePayload> EvaluateAsync(ClaimsPrincipal user, EvaluateInput input, CancellationToken cancellationToken)
    {
        if ((await gate.AdmitAsync(user, cancellationToken)).ScopeOf(Operation.Evaluate).IsNothing)
        {
            throw new AccessRefusedException(Operation.Evaluate);
        }

        List<StoreError> errors = [];
        var question = ScoreQuestion.Check(scorers.Editions.Find(input.Edition), input.Edition, input.AsOf, input.Interpretations, errors);
        var sheet = question is null ? null : Check(question.Rubric, input, errors);
        return sheet is null || errors.Count > 0
            ? new EvaluatePayload(null, [.. errors.Select(error => UserErrors.Of(error, UserErrors.PathOf(error, "facts", "input")))])
            : new EvaluatePayload(Score(scorers.Of(question!.Rubric), sheet, question.AsOf ?? question.Rubric.DefaultAsOf, cancellationToken), null);
    }

    private static List<ScoreOfOffice> Score(Scorer scorer, FactSheet sheet, DateOnly asOf, CancellationToken cancellationToken)
    {
        var index = new FactIndex(sheet);
        List<ScoreOfOffice> cards = new(sheet.Offices.Count);
        foreach (var office in sheet.Offices)
        {
            cancellationToken.ThrowIfCancellationRequested();
            cards.Add(ScoreOfOffice.Of(scorer.Score(index, office, asOf), knownAt: null));
        }

        return cards;
    }

    private static FactSheet? Check(Rubric rubric, EvaluateInput input, List<StoreError> errors)
    {
        if (input.Offices is { Count: > MostOffices } many)
        {
            errors.Add(new(
                ScoreErrorCodes.OfficesTooMany, "There are too many offices.", $"at most {MostOffices}", Text(many.Count), Field: "offices"));
            return null;
        }

        var offices = input.Offices?.Select((office, position) => Office(rubric, office, position, errors)) ?? rubric.Offices.Values;
        var result = FactChecker.Check(rubric.Year, offices, input.Facts.Select((fact, position) => fact.ToRaw(position)), rubric, Limits);
        errors.AddRange(result.Errors.Select(error => new StoreError(
            error.Code, error.Message, error.Expected, error.Found, error.Line > 0 ? error.Line - 1 : null, error.Field)));
        return result.Sheet;
    }

    /// <summary>An office as it was given; one without a kind is the edition's.</summary>
    private static Office Office(Rubric rubric, EvaluatedOfficeInput office, int position, List<StoreError> errors)
    {
        var known = rubric.Offices.GetValueOrDefault(office.Code);
        if (string.IsNullOrWhiteSpace(office.Code))
        {
            errors.Add(Wrong(FactErrorCodes.OfficeCodeMissing, "The office has no code.", "a code", "nothing", position, "code"));
        }
        else if (office.Kind is null && known is null)
        {
            errors.Add(Wrong(
                FactErrorCodes.OfficeKindMissing, "The edition has no such office, and its kind is not given.", "PROVINCE or DISTRICT", "nothing", position, "kind"));
        }

        var parent = office.Parent ?? (office.Kind is null ? known?.Parent : null);
        return new Office(office.Code, office.Kind ?? known?.Kind ?? OfficeKind.Province, string.IsNullOrWhiteSpace(parent) ? null : parent)
        {
            NameTh = office.NameTh ?? known?.NameTh, NameEn = office.NameEn ?? known?.NameEn,
        };
    }

    private static StoreError Wrong(string code, string message, string expected, string found, int position, string part) =>
        new(code, message, expected, found, Field: string.Create(CultureInfo.InvariantCulture, $"offices.{position}.{part}"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
