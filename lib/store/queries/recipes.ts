import type { Recipe } from '../../domain/recipe'
import { store } from '../opened'
import { readRecipes } from '../writes/recipes'

export const ownRecipes = (): Promise<Recipe[]> => readRecipes(store)
