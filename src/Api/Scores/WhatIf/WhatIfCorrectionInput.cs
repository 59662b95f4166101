using Digital40.Api.Facts;
using Digital40.GraphQL.Relay;

namespace Digital40.Api.Scores.WhatIf;

/// <summary>A fact that would say something else.</summary>
public sealed record WhatIfCorrectionInput([ID("Fact")] long Fact, FactInput Content);
