using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>What a deadline waits for, with the rubric that it stands in.</summary>
internal sealed record EditionDeadlineLink(Rubric Rubric, DeadlineLink Link)
{
    public EditionIndicator Indicator => new(Rubric, Rubric.Indicators[Link.Indicator]);

    public IndicatorItem? Item => Link.Item is { } code ? Rubric.Indicators[Link.Indicator].Items[code] : null;
}
