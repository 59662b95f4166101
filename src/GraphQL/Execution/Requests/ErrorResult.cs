using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Execution.Requests;

/// <summary>An answer that holds nothing but errors. Specification: Response, Request Errors.</summary>
internal sealed class ErrorResult : SingleResult
{
    private readonly JsonOutput _output = new(512);

    /// <param name="errors">At least one error.</param>
    /// <param name="hasData">Whether the execution had begun, so that <c>data</c> is there and null.</param>
    public ErrorResult(ImmutableArray<GraphQLError> errors, bool hasData = false)
    {
        Errors = errors;
        HasData = hasData;
        _output.WriteRaw((byte)'{');
        ErrorJson.Write(errors, _output);
        _output.WriteRaw(hasData ? ",\"data\":null}"u8 : "}"u8);
    }

    public override bool HasData { get; }

    public override ImmutableArray<GraphQLError> Errors { get; }

    public override ReadOnlyMemory<byte> Json => _output.Written;

    public override long? Cost => null;

    public override void Dispose() => _output.Dispose();
}
