/** Invented answers in the shapes that LeadSonar documents. */
export const foundEmail = {
  email: 'nora.vance@quillmere.example',
  confidence: 0.95,
  provider: 'tidefinder',
  verified: true,
  cost_credits: 1,
}

export const foundPhone = {
  phone: '+31655500123',
  phone_type: 'mobile',
  provider: 'bellbuoy',
  validated: true,
  cost_credits: 2,
}

export const jobId = '5b0f3c1e-7a54-4f0e-9c55-0d2f8a6e1b47'

export const ticket = { id: jobId, status: 'processing', total_contacts: 2, estimated_seconds: 15 }

export const processing = {
  id: jobId,
  status: 'processing',
  progress: { total: 2, completed: 1, emails_found: 1, phones_found: 0 },
}

export const completed = {
  id: jobId,
  status: 'completed',
  progress: { total: 2, completed: 2, emails_found: 1, phones_found: 1 },
  contacts: [
    {
      first_name: 'Ivo',
      last_name: 'Larkspur',
      domain: 'quillmere.example',
      email: 'ivo@quillmere.example',
      email_confidence: 0.92,
      phone: null,
      phone_type: null,
      providers_used: ['tidefinder', 'bellbuoy'],
    },
    {
      first_name: 'Nora',
      last_name: 'Vance',
      domain: 'quillmere.example',
      email: null,
      email_confidence: 0,
      phone: '+31655500123',
      phone_type: 'mobile',
      providers_used: [],
    },
  ],
  meta: { total_cost_usd: 0.42, duration_ms: 8340 },
}

export const credits = { balance: 449.75, total_earned: 500, total_spent: 50.25 }

export const providerList = {
  providers: [
    { name: 'tidefinder', type: 'both', tier: 'T1', enabled: true },
    { name: 'bellbuoy', type: 'phone', tier: 'T1', enabled: false },
  ],
  total_enabled: 18,
}
