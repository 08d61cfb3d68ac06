using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HotelPrivacy.Architecture.Tests.House;

/// <summary>Where a value on the evaluation stack ends up.</summary>
/// <param name="Method">The method that takes it, or null when no call does.</param>
/// <param name="Argument">Which argument it is, from 0, the receiver not counted.</param>
internal sealed record Use(MethodReference? Method, int Argument);

/// <summary>Follows constants through the IL of a method to the calls that take them.</summary>
internal static class Flow
{
    /// <summary>Every constant text of a method (or <c>null</c>, as an empty one) with the calls that take it.</summary>
    public static IEnumerable<(string? Text, IReadOnlyList<Use> Uses)> Constants(MethodDefinition method) =>
        from instruction in method.HasBody ? method.Body.Instructions : []
        where instruction.OpCode.Code is Code.Ldstr or Code.Ldnull
        select ((string?)instruction.Operand, (IReadOnlyList<Use>)[.. UsesOf(instruction, method, followStores: true)]);

    /// <summary>The constructors and methods a type and those within it call.</summary>
    public static IEnumerable<(MethodDefinition From, MethodReference To)> Calls(TypeDefinition type) =>
        from each in type.WithNested()
        from method in each.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        where instruction.Operand is MethodReference
        select (method, (MethodReference)instruction.Operand);

    private static IEnumerable<Use> UsesOf(Instruction push, MethodDefinition method, bool followStores)
    {
        // What lies above the value; the instruction that reaches below it takes it.
        var above = 0;
        for (var at = push.Next; at is not null; at = at.OpCode.Code is Code.Br or Code.Br_S ? (Instruction)at.Operand : at.Next)
        {
            var pops = Pops(at, method);
            if (pops > above)
            {
                return Taken(at, above, method, followStores);
            }

            above += Pushes(at) - pops;
        }

        return [];
    }

    private static IEnumerable<Use> Taken(Instruction at, int above, MethodDefinition method, bool followStores)
    {
        if (at.Operand is MethodReference callee && at.OpCode.FlowControl == FlowControl.Call)
        {
            return [new Use(callee, callee.Parameters.Count - 1 - above)];
        }

        if (!followStores || Variable(at) is not { } stored)
        {
            return [new Use(null, 0)];
        }

        return method.Body.Instructions
            .Where(read => IsRead(read) && Equals(Variable(read), stored))
            .SelectMany(read => UsesOf(read, method, followStores: false))
            .DefaultIfEmpty(new Use(null, 0));
    }

    private static object? Variable(Instruction at) => at.OpCode.Code switch
    {
        Code.Stloc_0 or Code.Ldloc_0 => 0,
        Code.Stloc_1 or Code.Ldloc_1 => 1,
        Code.Stloc_2 or Code.Ldloc_2 => 2,
        Code.Stloc_3 or Code.Ldloc_3 => 3,
        Code.Stloc or Code.Stloc_S or Code.Ldloc or Code.Ldloc_S => ((VariableDefinition)at.Operand).Index,
        Code.Stfld or Code.Ldfld or Code.Stsfld or Code.Ldsfld => ((FieldReference)at.Operand).FullName,
        _ => null,
    };

    private static bool IsRead(Instruction at) => at.OpCode.Name.StartsWith("ld", StringComparison.Ordinal);

    private static int Pops(Instruction at, MethodDefinition method) => at.OpCode.StackBehaviourPop switch
    {
        StackBehaviour.Pop0 => 0,
        StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref => 1,
        StackBehaviour.Pop1_pop1 or StackBehaviour.Popi_pop1 or StackBehaviour.Popi_popi or StackBehaviour.Popi_popi8 or StackBehaviour.Popi_popr4
            or StackBehaviour.Popi_popr8 or StackBehaviour.Popref_pop1 or StackBehaviour.Popref_popi => 2,
        StackBehaviour.Popi_popi_popi or StackBehaviour.Popref_popi_popi or StackBehaviour.Popref_popi_popi8 or StackBehaviour.Popref_popi_popr4
            or StackBehaviour.Popref_popi_popr8 or StackBehaviour.Popref_popi_popref => 3,
        StackBehaviour.PopAll => int.MaxValue,
        _ when at.OpCode.Code == Code.Ret => method.ReturnType.FullName == "System.Void" ? 0 : 1,
        _ when at.Operand is IMethodSignature call => call.Parameters.Count + (call.HasThis && at.OpCode.Code != Code.Newobj ? 1 : 0),
        _ => 0,
    };

    private static int Pushes(Instruction at) => at.OpCode.StackBehaviourPush switch
    {
        StackBehaviour.Push0 => 0,
        StackBehaviour.Push1_push1 => 2,
        StackBehaviour.Varpush => at.Operand is IMethodSignature call && call.ReturnType.FullName == "System.Void" ? 0 : 1,
        _ => 1,
    };
}
