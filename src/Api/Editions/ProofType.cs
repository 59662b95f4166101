using Digital40.GraphQL.Binding;
using Digital40.Rules.Checking;

namespace Digital40.Api.Editions;

/// <summary>The fields of proofs.</summary>
[ObjectType<Proof>]
internal static class ProofType
{
    public static bool GetHolds([Parent] Proof proof) => proof.Passed;
}
